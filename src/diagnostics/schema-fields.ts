/** Fields that should not be there, and fields that should. */
import { closest } from "../text/closest.ts";
import { allowsLiteral, branchesAt, describeField, fieldNames } from "./schema-keys.ts";
import { type Finding, type Misfit, placeIn, valueAt } from "./schema-misfit.ts";
import type { Path } from "./yaml-place.ts";

/** More names than this are no help to read. */
const LISTED = 16;

/** A field that the schema does not know, and the name that was probably meant. */
export function unknownField(
  misfit: Misfit,
  path: Path,
  key: string,
): { readonly finding: Finding; readonly meant: string | undefined } {
  const present = new Set(Object.keys(Object(valueAt(misfit.value, path))));
  const known = fieldNames(branchesAt(misfit.schema, path)).filter((name) => !present.has(name));
  const meant = closest(key, known);
  const finding = {
    code: "unknown-field",
    message: `unknown field "${key}"${inWords(misfit, path)}`,
    place: placeIn(misfit, [...path, key], "key"),
    hint: meant === undefined ? listOf(known) : `did you mean "${meant}"?`,
  };
  return { finding, meant };
}

/** A field that the schema requires, with what it is for. */
export function missingField(misfit: Misfit, path: Path): Finding {
  const name = String(path.at(-1));
  const parent = path.slice(0, -1);
  const description = describeField(misfit.schema, path);
  return {
    code: "missing-field",
    message: `missing field "${name}"${description ? ` (${uncapitalise(description)})` : ""}${inWords(misfit, parent)}`,
    place: placeIn(misfit, parent, typeof parent.at(-1) === "string" ? "key" : "value"),
    hint: missingHint(misfit, path, name),
  };
}

function missingHint({ schema }: Misfit, path: Path, name: string): string {
  if (path.length === 1 && name === "chancery") return `begin the file with the line "chancery: 1"`;
  return allowsLiteral(branchesAt(schema, path), "unknown")
    ? `write "${name}: unknown" if no source says it`
    : `add a line "${name}: …"`;
}

/** ` in "binh"` for an entry with an id, ` in "press"` for a group under a key, else nothing. */
function inWords({ value }: Misfit, path: Path): string {
  const id = valueAt(value, [...path, "id"]);
  if (path.length > 0 && typeof id === "string") return ` in "${id}"`;
  const last = path.at(-1);
  return typeof last === "string" ? ` in "${last}"` : "";
}

function listOf(known: readonly string[]): string | undefined {
  if (known.length === 0) return "remove it";
  return known.length > LISTED
    ? undefined
    : `fields that may still stand here: ${known.join(", ")}`;
}

/** Descriptions begin with a capital; names such as HH:MM keep theirs. */
function uncapitalise(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());
}
