/**
 * The commitment that an update is for, in the file it stands in. Mistakes elsewhere in that file are no
 * reason to record nothing, as long as all of its lines could be read and the commitment itself is right.
 */
import { Report } from "../../diagnostics/report.ts";
import { valueAt } from "../../diagnostics/schema-misfit.ts";
import type { BrokenYaml } from "../../diagnostics/yaml.ts";
import { readYamlBytes } from "../../diagnostics/yaml-bytes.ts";
import type { Host } from "../../host/host.ts";
import { type Commitment, commitmentsSchema } from "../../record/commitment.ts";

/** A file of commitments as it was read. */
export interface Register {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** All of it, with a byte order mark if it has one. */
  readonly text: string;
  /** Its value: checked, or where something in it is wrong, as it was written. */
  readonly value: unknown;
  readonly entries: readonly unknown[];
  /** Nothing in it is wrong. */
  readonly isRight: boolean;
}

/** A commitment with its place in its file. */
export interface Found extends Register {
  readonly index: number;
  readonly commitment: Commitment;
}

/** Why a commitment that is there cannot be used: its file is wrong, or another has the same id. */
export interface Unusable {
  readonly path: string;
  readonly why: "file" | "twice";
}

const FOLDER = "data/commitments";

/** The commitment of this id, or undefined where no file names it. */
export function findCommitment(host: Host, id: string): Found | Unusable | undefined {
  const found = host
    .list(FOLDER)
    .filter(({ kind, name }) => kind === "file" && /^[^.].*\.yaml$/u.test(name))
    .flatMap(({ name }) => findIn(host, `${FOLDER}/${name}`, id));
  const [first, second] = found;
  return first && second ? { path: second.path, why: "twice" } : first;
}

function findIn(host: Host, path: string, id: string): readonly (Found | Unusable)[] {
  const bytes = host.read(path);
  if (!bytes || !new TextDecoder().decode(bytes).includes(id)) return [];
  const register = readRegister(path, bytes);
  if (!register) return [{ path, why: "file" }];
  return register.entries.flatMap((entry, index): readonly (Found | Unusable)[] => {
    if (valueAt(entry, ["id"]) !== id) return [];
    const { data: commitment } = commitmentsSchema.shape.commitments.element.safeParse(entry);
    return commitment ? [{ ...register, index, commitment }] : [{ path, why: "file" }];
  });
}

/** The file, or undefined where some line of it cannot be read. */
export function readRegister(path: string, bytes: Uint8Array): Register | undefined {
  const broken: BrokenYaml[] = [];
  const file = readYamlBytes({
    file: path,
    bytes,
    schema: commitmentsSchema,
    report: new Report(),
    onBroken: (found) => broken.push(found),
  });
  const [lame] = broken;
  const text = decodeExactly(bytes);
  if (text === undefined || (!file && (!lame || lame.hasLost))) return undefined;
  const value: unknown = file?.value ?? lame?.value;
  const entries: unknown = valueAt(value, ["commitments"]);
  return {
    path,
    bytes,
    text,
    value,
    entries: Array.isArray(entries) ? entries : [],
    isRight: file !== undefined,
  };
}

/** The text from which the same bytes can be made again, or undefined. */
function decodeExactly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
