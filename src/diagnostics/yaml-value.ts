/**
 * Parsed YAML to plain values. Refused is what means different things to different readers:
 * references, tags, a field given twice. What the values must be is the schema's matter.
 */
import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from "yaml";
import { normalise } from "../text/normalise.ts";
import type { Place } from "./diagnostic.ts";
import { type Phrase, say } from "./phrase.ts";
import type { Report } from "./report.ts";
import { branchesOf, childBranches, type Schema } from "./schema-keys.ts";
import type { Finding } from "./schema-misfit.ts";
import { findBareKeys } from "./yaml-bare-keys.ts";
import { keyText, type Path, placeAt, placeOfNode, type Source } from "./yaml-place.ts";
import { type ReadText, scalarValue } from "./yaml-scalar.ts";
import { refuseHyphen } from "./yaml-slips.ts";
import { ODD_SPACE, ODD_SPACES, oddSpace } from "./yaml-spaces.ts";
import type { ReadableText } from "./yaml-syntax.ts";

/** Deeper than any file of ours; files made to exhaust the reader go deeper. */
const MAX_DEPTH = 60;

/** Characters of one text: more than ten pages. Texts of many pages would take all memory to lay out. */
const MAX_TEXT = 50_000;
/** Five times the longest register that chancery is measured with. */
const MAX_ENTRIES = 50_000;

/** What names of fields mostly are; there is nothing to be said of them. */
const PLAIN_NAME = /^[a-z][a-z_]*$/u;

/** A value, and what else is known of the text it came from. */
export interface Reading {
  readonly value: unknown;
  /** Each single value as text, with its node, in the order of the file. */
  readonly texts: readonly ReadText[];
  /** Paths whose value was refused, so that nothing more need be said of them. */
  readonly refused: readonly Path[];
  /** What to warn of where nothing else is wrong. */
  readonly slips: readonly Finding[];
}

interface State {
  readonly source: Source;
  readonly report: Report;
  readonly texts: ReadText[];
  readonly refused: Path[];
  readonly slips: Finding[];
  readonly lostValues: readonly number[];
}

type Group = YAMLMap<ParsedNode, ParsedNode | null>;

/** The value of a parsed text; what is refused is reported and is `undefined` in the value. */
export function toValue(
  { source, root, lostValues }: Omit<ReadableText, "lostLines">,
  schema: Schema,
  report: Report,
): Reading {
  const state: State = { source, report, texts: [], refused: [], slips: [], lostValues };
  const value = root ? nodeValue(root, branchesOf(schema), [], state) : undefined;
  return { value, texts: state.texts, refused: state.refused, slips: state.slips };
}

function nodeValue(
  node: ParsedNode,
  branches: readonly Schema[],
  path: Path,
  state: State,
): unknown {
  if (isLostValue(node, state)) {
    state.refused.push(path);
    return undefined;
  }
  const refusal = refusalOf(node, path);
  if (refusal) {
    state.refused.push(path);
    const { code, message, hint, mark } = refusal;
    state.report.error(code, message, { place: markPlace(state.source, node, mark), hint });
    return undefined;
  }
  if (isScalar(node) && refuseHyphen(node, state)) {
    state.refused.push(path);
    return undefined;
  }
  if (isMap<ParsedNode, ParsedNode | null>(node)) return groupValue(node, branches, path, state);
  if (isSeq<ParsedNode>(node)) {
    return node.items.map((item, index) =>
      nodeValue(item, childBranches(branches, index), [...path, index], state),
    );
  }
  return isScalar(node) ? scalarValue(node, branches, state) : undefined;
}

/** Whether a value stood here that could not be read. */
function isLostValue({ range: [at] }: ParsedNode, { source, lostValues }: State): boolean {
  if (lostValues.length === 0) return false;
  return lostValues.some((lost) =>
    /^[ :]*$/u.test(source.text.slice(Math.min(at, lost), Math.max(at, lost) + 1).trimEnd()),
  );
}

interface Refusal {
  readonly code: string;
  readonly message: Phrase;
  readonly hint: Phrase;
  /** How what is refused begins, where it stands before the value. */
  readonly mark?: string;
}

function refusalOf(node: ParsedNode, path: Path): Refusal | undefined {
  const isPlain = !isAlias(node) && node.anchor === undefined && node.tag === undefined;
  if (isScalar(node) && node.range[1] - node.range[0] > MAX_TEXT) {
    return {
      code: "yaml-text-too-long",
      message: say("this text is longer than {most} characters", { most: MAX_TEXT }),
      hint: say("shorten it, or part it into several texts"),
    };
  }
  if (isSeq(node) && node.items.length > MAX_ENTRIES) {
    const slots = { number: node.items.length, most: MAX_ENTRIES };
    return {
      code: "yaml-too-long",
      message: say("a list of {number} entries stands here, and none above {most} is read", slots),
      hint: say("look what was pasted into it by mistake"),
    };
  }
  if (isPlain && path.length <= MAX_DEPTH) return undefined;
  const hint = say(
    "put quotes around the text if this belongs to it; otherwise write the value out",
  );
  if (path.length > MAX_DEPTH) {
    return {
      code: "yaml-too-deep",
      message: say("nested deeper than {levels} levels", { levels: MAX_DEPTH }),
      hint: say("look for a bracket that opens and should not be there"),
    };
  }
  if (isAlias(node)) {
    const message = say(
      '"*{name}" is read as a reference to another value; references are not used here',
      { name: node.source },
    );
    return { code: "yaml-reference", message, hint };
  }
  if (node.anchor !== undefined) {
    const message = say(
      '"&{name}" is read as the name of a reference; references are not used here',
      { name: node.anchor },
    );
    return { code: "yaml-reference", message, hint, mark: `&${node.anchor}` };
  }
  if (node.tag !== undefined) {
    const message = say('what begins with "!" is read as a tag; tags are not used here');
    return { code: "yaml-tag", message, hint, mark: "!" };
  }
  return undefined;
}

/** Anchors and tags stand before the value that they belong to, on its line or the one above. */
function markPlace(source: Source, node: ParsedNode, mark: string | undefined): Place {
  const at = mark === undefined ? -1 : source.text.lastIndexOf(mark, node.range[0]);
  if (at < 0) return placeOfNode(source, node);
  const [word = ""] = /^\S*/u.exec(source.text.slice(at)) ?? [];
  return placeAt(source, at, at + word.length);
}

function groupValue(
  node: Group,
  branches: readonly Schema[],
  path: Path,
  state: State,
): Readonly<Record<string, unknown>> {
  const { source, report } = state;
  const group: Record<string, unknown> = {};
  const bare = findBareKeys(node, branches, source.text);
  for (const { field, code, message, hint, range } of bare) {
    report.error(code, message, { place: placeAt(source, ...range), hint });
    // Words without a name may be what any other field lacks.
    state.refused.push(field === undefined ? path : [...path, field]);
  }
  for (const pair of node.items) {
    if (bare.some(({ pairs }) => pairs.has(pair))) continue;
    const { key, value } = pair;
    const typed = normalise(keyText(key) ?? "");
    const name = PLAIN_NAME.test(typed) ? typed : typed.replace(ODD_SPACES, "");
    const problem = fieldNameProblem(key, typed);
    if (problem) {
      const at = name === "" ? colonPlace(source, key) : placeOfNode(source, key);
      report.error("yaml-field-name", problem.message, { place: at, hint: problem.hint });
    }
    if (isCopy(key, name)) state.refused.push(path);
    if (name === "" || name === "__proto__" || isCopy(key, name)) continue;
    if (Object.hasOwn(group, name)) {
      const place = placeOfNode(source, key);
      const { line } = placeOfNode(source, firstNamed(node, name) ?? key);
      const message = say('field "{field}" is given a second time; the first is on line {line}', {
        field: name,
        line,
      });
      report.error("yaml-duplicate-key", message, { place, hint: say("keep one of the two") });
    } else {
      group[name] =
        value && nodeValue(value, childBranches(branches, name), [...path, name], state);
    }
  }
  return group;
}

/** The first key of this name, as it is read. */
function firstNamed({ items }: Group, name: string): ParsedNode | undefined {
  return items.find(({ key }) => normalise(keyText(key) ?? "").replace(ODD_SPACES, "") === name)
    ?.key;
}

/** Fields that are taken over from an entry elsewhere. */
function isCopy(key: ParsedNode, name: string): boolean {
  return name === "<<" || isAlias(key) || key.anchor !== undefined;
}

function colonPlace(source: Source, key: ParsedNode): Place {
  const at = source.text.indexOf(":", key.range[0]);
  return at < 0 ? placeOfNode(source, key) : placeAt(source, at, at + 1);
}

/** What keeps the name of a field from being one, or undefined. */
function fieldNameProblem(
  key: ParsedNode,
  name: string,
): { readonly message: Phrase; readonly hint: Phrase } | undefined {
  if (PLAIN_NAME.test(name) && !isCopy(key, name)) return undefined;
  if (isCopy(key, name)) {
    return {
      message: say('"<<", "&" and "*" copy fields from elsewhere; references are not used here'),
      hint: say("write the fields out"),
    };
  }
  if (name === "") {
    return {
      message: say("the name of a field was expected before the colon"),
      hint: say("write it as one plain word"),
    };
  }
  if (name === "__proto__") {
    return {
      message: say('"{name}" cannot be the name of a field', { name }),
      hint: say("write it as one plain word"),
    };
  }
  const [odd] = ODD_SPACE.exec(name) ?? [];
  return odd === undefined ? undefined : oddSpace(odd);
}
