/** Fields that should not be there, and fields that should. */
import { isMap, type ParsedNode } from "yaml";
import * as core from "zod/v4/core";
import { closest } from "../text/closest.ts";
import type { Place } from "./diagnostic.ts";
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
import { follow, keyText, type Path, placeAt } from "./yaml-place.ts";

/** More names than this are no help to read. */
const LISTED = 16;

/** What is told of a field that the schema does not know. */
export interface Stranger {
  readonly finding: Finding;
  /** The name that was probably meant. */
  readonly meant: string | undefined;
  /** The empty field right above whose group it belongs to. */
  readonly owner: string | undefined;
}

/** A field that the schema does not know, and the name that was probably meant. */
export function unknownField(misfit: Misfit, path: Path, key: string): Stranger {
  const group: object = Object(valueAt(misfit.value, path));
  const known = fieldNames(branchesAt(misfit.schema, path));
  const free = known.filter((name) => !Object.hasOwn(group, name));
  const meant = closest(key, free);
  const owner = meant === undefined ? ownerOf(misfit, path, key, known) : undefined;
  const slots = { field: key, group: nameOfGroup(misfit, path) };
  const finding = {
    code: "unknown-field",
    message:
      path.length === 0
        ? say('unknown field "{field}"', slots)
        : say('unknown field "{field}" in {group}', slots),
    place: placeIn(misfit, [...path, key], "key"),
    hint: meant === undefined ? strangerRemedy(misfit, path, key, free, owner) : didYouMean(meant),
  };
  const isEmpty = owner !== undefined && valueAt(misfit.value, [...path, owner]) === null;
  return { finding, meant, owner: isEmpty ? owner : undefined };
}

/** The group that a field slipped out of: the nearest above it, else one that is not there yet. */
function ownerOf(
  { root, value, schema }: Misfit,
  path: Path,
  key: string,
  known: readonly string[],
): string | undefined {
  const branches = branchesAt(schema, path);
  const { node } = follow(root, path);
  const order = isMap<ParsedNode>(node) ? node.items.map((pair) => keyText(pair.key)) : [];
  const above = order.slice(0, Math.max(order.indexOf(key), 0)).reverse();
  const owners = known.filter((name) => knowsField(childBranches(branches, name), key));
  const holds = (name: string) => {
    const held = valueAt(value, [...path, name]);
    return held === null || typeof held === "object";
  };
  const nearest = above.find((name) => name !== undefined && owners.includes(name) && holds(name));
  return nearest ?? owners.find((name) => !order.includes(name)) ?? owners.find(holds);
}

/** A field that the schema requires, with what it is for. */
export function missingField(misfit: Misfit, path: Path): Finding {
  const parent = path.slice(0, -1);
  return {
    code: "missing-field",
    message: missingMessage(misfit, path, parent),
    place: missingPlace(misfit, parent),
    hint: missingRemedy(misfit.schema, path),
  };
}

/** The group's own first line; the file as a whole has none that is wrong, so no words are marked. */
function missingPlace(misfit: Misfit, parent: Path): Place {
  return parent.length === 0
    ? { ...placeAt(misfit.source, 0, 0), length: 0 }
    : placeIn(misfit, parent, typeof parent.at(-1) === "string" ? "key" : "value");
}

/** Whether the field is one of a group, or of the entries of a list. */
function knowsField(branches: readonly Schema[], field: string): boolean {
  const entries = branches.filter((branch) => branch instanceof core.$ZodArray);
  return [...branches, ...childBranches(entries, 0)].some((branch) =>
    fieldNames([branch]).includes(field),
  );
}

function missingMessage(misfit: Misfit, path: Path, parent: Path): Phrase {
  const described = describeField(misfit.schema, path);
  const field = String(path.at(-1));
  const group = nameOfGroup(misfit, parent);
  if (described === undefined) {
    return parent.length === 0
      ? say('missing field "{field}" in this file', { field })
      : say('missing field "{field}" in {group}', { field, group });
  }
  const purpose = inside(quote(described));
  return parent.length === 0
    ? say('missing field "{field}" ({purpose}) in this file', { field, purpose })
    : say('missing field "{field}" ({purpose}) in {group}', { field, purpose, group });
}

function strangerRemedy(
  { schema }: Misfit,
  path: Path,
  key: string,
  free: readonly string[],
  owner: string | undefined,
): Phrase | undefined {
  const branches = branchesAt(schema, path);
  const known = fieldNames(branches);
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
