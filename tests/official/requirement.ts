/** One number of Decree 30 with what both formats come to: the row of the table that a registry clerk reads. */

export interface Measured {
  readonly says: string;
  readonly holds: boolean;
}

export interface Requirement {
  readonly element: string;
  readonly required: string;
  /** Of Annex I of Decree 30/2020/NĐ-CP, where nothing else is named. */
  readonly cites: string;
  readonly docx: Measured;
  readonly pdf: Measured;
}

/** What is looked at in both formats alike. */
interface Both<T> {
  readonly element: string;
  readonly cites: string;
  readonly docx: T;
  readonly pdf: T;
}

/** A length may be off by what no printer shows: a twentieth of a point in the file, a rounded twip. */
const FINEST = 0.06;

/** Lengths in points that the decree gives in millimetres. */
export function millimetres(
  { element, cites, docx, pdf }: Both<number>,
  least: number,
  most = least,
): Requirement {
  const measure = (points: number) => {
    const value = (points * 25.4) / 72;
    const holds = value >= least - FINEST && value <= most + FINEST;
    return { says: `${round(value)} mm`, holds };
  };
  const required = least === most ? `${least} mm` : `${least} to ${most} mm`;
  return { element, required, cites, docx: measure(docx), pdf: measure(pdf) };
}

/** Sizes of type and spaces. */
export function points(
  { element, cites, docx, pdf }: Both<number>,
  least: number,
  most = least,
): Requirement {
  const required = least === most ? `${least} pt` : `${least} to ${most} pt`;
  return { ...range({ element, cites, docx, pdf }, least, most, "pt"), required };
}

export function atLeast(
  both: Both<number>,
  least: number,
  unit: "pt" | "mm" | "lines",
): Requirement {
  const required = `at least ${least} ${unit}`;
  return { ...range(both, least, Number.POSITIVE_INFINITY, unit), required };
}

export function lines(both: Both<number>, least: number, most: number): Requirement {
  return {
    ...range(both, least, most, "lines"),
    required: least === most ? "single" : `${least} to ${most} lines`,
  };
}

/** A part of another length, in hundredths. */
export function share(both: Both<number>, least: number, most: number): Requirement {
  const measure = (value: number) => ({
    says: `${Math.round(value * 100)} %`,
    holds: value >= least - 0.01 && value <= most + 0.01,
  });
  const { element, cites, docx, pdf } = both;
  const required =
    least === most
      ? `${Math.round(least * 100)} %`
      : `${Math.round(least * 100)} to ${Math.round(most * 100)} %`;
  return { element, cites, required, docx: measure(docx), pdf: measure(pdf) };
}

function range(
  { element, cites, docx, pdf }: Both<number>,
  least: number,
  most: number,
  unit: string,
): Requirement {
  const measure = (value: number) => ({
    says: `${round(value)} ${unit}`,
    holds: value >= least - FINEST && value <= most + FINEST,
  });
  return { element, cites, required: "", docx: measure(docx), pdf: measure(pdf) };
}

/** What is so or is not, in the same words. */
export function exactly(both: Both<string>, required: string): Requirement {
  const { element, cites, docx, pdf } = both;
  const measure = (says: string) => ({ says, holds: says === required });
  return { element, cites, required, docx: measure(docx), pdf: measure(pdf) };
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Times New Roman's own height of a line, as a multiple of its size: ascent, descent and gap of its file. */
export const SINGLE = 0.891 + 0.216 + 0.042;
