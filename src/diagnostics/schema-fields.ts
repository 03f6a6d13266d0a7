/** Fields that should not be there, and fields that should. */
import { closest } from "../text/closest.ts";
import { inside, list, type Phrase, quote, say } from "./phrase.ts";
import { didYouMean } from "./phrases.ts";
import { missingRemedy } from "./schema-forms.ts";
import {
  branchesAt,
  childBranches,
  describeField,
  fieldNames,
  type Schema,
} from "./schema-keys.ts";
import { type Finding, type Misfit, nameOfGroup, placeIn, valueAt } from "./schema-misfit.ts";
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
  const known = fieldNames(branchesAt(misfit.schema, path));
  const free = known.filter((name) => !present.has(name));
  const meant = closest(key, free);
  const slots = { field: key, group: nameOfGroup(misfit, path) };
  const finding = {
    code: "unknown-field",
    message:
      path.length === 0
        ? say('unknown field "{field}"', slots)
        : say('unknown field "{field}" in {group}', slots),
    place: placeIn(misfit, [...path, key], "key"),
    hint: meant === undefined ? strangerRemedy(misfit, path, key, free) : didYouMean(meant),
  };
  return { finding, meant };
}

/** A field that the schema requires, with what it is for. */
export function missingField(misfit: Misfit, path: Path): Finding {
  const parent = path.slice(0, -1);
  return {
    code: "missing-field",
    message: missingMessage(misfit, path, parent),
    place: placeIn(misfit, parent, typeof parent.at(-1) === "string" ? "key" : "value"),
    hint: missingRemedy(misfit.schema, path),
  };
}

/** Whether the field is one of a group, or of the entries of a list. */
function knowsField(branches: readonly Schema[], field: string): boolean {
  return [...branches, ...childBranches(branches, 0)].some((branch) =>
    fieldNames([branch]).includes(field),
  );
}

function missingMessage(misfit: Misfit, path: Path, parent: Path): Phrase {
  const described = describeField(misfit.schema, path);
  const field = String(path.at(-1));
  const group = nameOfGroup(misfit, parent);
  if (described === undefined) {
    return parent.length === 0
      ? say('missing field "{field}"', { field })
      : say('missing field "{field}" in {group}', { field, group });
  }
  const purpose = inside(quote(described));
  return parent.length === 0
    ? say('missing field "{field}" ({purpose})', { field, purpose })
    : say('missing field "{field}" ({purpose}) in {group}', { field, purpose, group });
}

function strangerRemedy(
  { schema }: Misfit,
  path: Path,
  key: string,
  free: readonly string[],
): Phrase | undefined {
  const branches = branchesAt(schema, path);
  const known = fieldNames(branches);
  const owner = known.find((name) => knowsField(childBranches(branches, name), key));
  if (owner !== undefined) {
    return say('"{field}" belongs to "{owner}": begin it further to the right, below that', {
      field: key,
      owner,
    });
  }
  const above = path.slice(
    0,
    path.findLastIndex((step) => typeof step === "string"),
  );
  if (path.length > 0 && knowsField(branchesAt(schema, above), key)) {
    return say('"{field}" belongs to the group above: begin it further to the left', {
      field: key,
    });
  }
  const again = closest(key, known);
  if (again !== undefined) {
    return say('did you mean "{field}"? It stands there already', { field: again });
  }
  if (free.length === 0) return say("remove it");
  return free.length > LISTED
    ? say("look the names of the fields up in another entry of this file")
    : say("fields that may still stand here: {fields}", { fields: list(free) });
}
