/** The cases of a house, run one by one: a field of a file is spoilt, and all papers are made again. */
import { Report } from "../../src/diagnostics/report.ts";
import { createMemoryHost, type MemoryHost } from "../../src/host/memory.ts";
import type { House } from "../../src/pipeline/house.ts";
import { must } from "../support/example.ts";
import { type Field, fieldsOf, nameOf } from "./fields.ts";
import { type Judged, judge, type Outcome, outcomes } from "./judge.ts";
import { languages, openHouse, type Pressed, press, reopenHouse } from "./press.ts";
import { type Case, casesOf, type Manner, manners, spoil } from "./spoil.ts";

export interface Campaign {
  readonly host: MemoryHost;
  readonly house: House;
  readonly before: Pressed;
  readonly texts: ReadonlyMap<string, string>;
  readonly fields: readonly Field[];
  readonly cases: readonly Case[];
}

/** Of a sound house, the fields that are asked for. */
export function openCampaign(host: MemoryHost, isAsked: (field: Field) => boolean): Campaign {
  const report = new Report();
  const house = must(openHouse(host, report), "the house does not load");
  const before = press(house, report);
  const files = [...host.files.keys()].filter((path) => /^data\/.*\.yaml$/u.test(path));
  const texts = new Map(files.map((path) => [path, decode(host.files.get(path))]));
  const fields = [...texts].flatMap(([path, text]) => fieldsOf(path, text));
  const cases = casesOf(fields.filter(isAsked), idsOf(fields));
  return { host, house, before, texts, fields, cases };
}

/** What entries are called by: an id of their own, or that of an item of which only the parts are entered. */
function idsOf(fields: readonly Field[]): ReadonlySet<string> {
  const own = fields.filter(({ path }) => path.at(-1) === "id" || path.at(-1) === "part_of");
  return new Set(own.flatMap(({ value }) => value ?? []));
}

/** A case with the files that are then on record. */
export function runCase(campaign: Campaign, one: Case, tags: readonly string[]) {
  const { host, house, before, texts } = campaign;
  const { file } = one.field;
  const spoilt = spoil(must(texts.get(file), file), one);
  const files = { ...Object.fromEntries(host.files), [file]: encode(spoilt.text) };
  const changed = createMemoryHost(files);
  const report = new Report();
  const isHouse = file === "data/house.yaml";
  const other = isHouse ? openHouse(changed, report) : reopenHouse(house, changed, report);
  const after = press(other, report, tags, before.prints);
  const now = new Map([...texts, [file, spoilt.text]]);
  const judged = judge({ one, texts: now, spoilt, before, after, tags });
  return { judged, after };
}

/** A field of one language concerns papers in it; all others take turns. English stands in for Lao too. */
export function languagesFor({ field }: Case, turn: number): readonly string[] {
  const own = languages.filter((tag) => field.path.includes(tag));
  if (own.length === 0) return [languages[turn % languages.length] ?? "en"];
  return own[0] === "en" && turn % 2 === 1 ? ["lo"] : own;
}

/** Counts by manner and outcome, as a table for people. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(manner: Manner, outcome: Outcome): void {
    const key = `${manner} ${outcome}`;
    this.#counts.set(key, this.of(manner, outcome) + 1);
  }

  of(manner: Manner, outcome: Outcome): number {
    return this.#counts.get(`${manner} ${outcome}`) ?? 0;
  }

  total(outcome: Outcome): number {
    return manners.reduce((sum, manner) => sum + this.of(manner, outcome), 0);
  }

  print(): string {
    const row = (name: string, cells: readonly (string | number)[]) =>
      name.padEnd(20) + cells.map((cell) => String(cell).padStart(11)).join("");
    return [
      row("", outcomes),
      ...manners.map((manner) =>
        row(
          manner,
          outcomes.map((outcome) => this.of(manner, outcome)),
        ),
      ),
      row(
        "in all",
        outcomes.map((outcome) => this.total(outcome)),
      ),
    ].join("\n");
  }
}

/** A case in words. */
export function sayCase({ field, manner }: Case, { why = "" }: Judged): string {
  return `${nameOf(field)} ${manner} (${field.file} ${field.path.join(".")})\n    ${why}`;
}

function decode(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
