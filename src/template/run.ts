/** One run of a template: printing, repeating, stepping into values and calling partials. */
import type { LabelOrigin, Origin, Place } from "../diagnostics/diagnostic.ts";
import { say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import { type Content, contentOf, contentOfNote, hasNoValue } from "./emit.ts";
import {
  type CallResult,
  call,
  type Evaluation,
  evaluate,
  evaluateNamed,
  join,
} from "./evaluate.ts";
import type { Problem, Value } from "./helper.ts";
import type { Output } from "./output.ts";
import { codeOfIf } from "./remedies.ts";
import type { Scope } from "./scope.ts";
import type { Include, Print, Scoped } from "./syntax.ts";
import { isTrue } from "./truth.ts";

export interface Run extends Evaluation {
  readonly output: Output;
  /** The lines that called the partials that are open, the innermost first. */
  through?: readonly Place[];
}

/** The two insides of a block. */
export interface Branches {
  readonly body: () => void;
  readonly otherwise: () => void;
}

export const NONE: ReadonlyMap<string, Value> = new Map();

/** Reports what is wrong at a place the first time it is met there, with the entry it was met at. */
export function tellOnce(report: Report): Evaluation["tell"] {
  const told = new Set<Place>();
  return (problem, at, path) => {
    const place = problem.place ?? at;
    if (told.has(place)) return;
    told.add(place);
    const { code, message, hint } = problem;
    const named = path && !Object.values(message.slots).includes(path);
    const where = named ? say("{message} ({path})", { message, path }) : message;
    report.error(code, where, { place, hint });
  };
}

export function printValue({ value, place }: Print, run: Run): void {
  const outcome = value.type === "call" ? call(value, run) : evaluate(value, run);
  if (!outcome) return;
  const name = value.type === "constant" ? String(value.value) : value.text;
  if ("notes" in outcome) {
    const { notes, path } = outcome;
    for (const [index, note] of notes.entries()) {
      const at = path === undefined || notes.length === 1 ? path : join(path, index);
      write(contentOfNote(note, name), at === undefined ? {} : { path: at });
    }
  } else if ("page" in outcome) {
    write({ content: { kind: "page", target: outcome.page } }, {});
  } else if ("named" in outcome) {
    const isLabel = value.type === "call" && value.helper === "label";
    write(contentOf(outcome.value, name), isLabel ? { label: labelOrigin(outcome) } : {});
  } else {
    const { path } = outcome;
    write(contentOf(outcome.value, name), path === undefined ? {} : { path });
  }

  function write(made: Content, from: Pick<Origin, "path" | "label">): void {
    if ("problem" in made) run.tell(made.problem, value.place, from.path);
    else {
      const { through } = run;
      run.output.writeToken(made.content, {
        template: place,
        ...from,
        ...(through && { through }),
      });
    }
  }
}

function labelOrigin({ args, named }: Pick<CallResult, "args" | "named">): LabelOrigin {
  const slots: Record<string, LabelOrigin["slots"][string]> = {};
  for (const [name, { value, path }] of named) {
    slots[name] = { text: String(value), ...(path !== undefined && { path }) };
  }
  return { key: String(args[0]?.value), slots };
}

export function repeat({ over, names, otherwise }: Scoped, run: Run, branches: Branches): void {
  const list = evaluate(over, run, otherwise !== undefined);
  if (!list) return;
  const entries = entriesOf(list.value);
  if (!entries && !(otherwise && isAbsent(list.value))) {
    run.tell(notAList(list), over.place, list.path);
    return;
  }
  if (!entries || entries.length === 0) {
    branches.otherwise();
    return;
  }
  const { place } = over;
  const { scope } = run;
  const [itemName, keyName] = names;
  for (const [index, [key, value]] of entries.entries()) {
    const path = list.path === undefined ? {} : { path: join(list.path, key) };
    const here: Value = { value, text: "this", place, ...path };
    const facts: Readonly<Record<string, unknown>> = {
      index,
      key,
      first: index === 0,
      last: index === entries.length - 1,
    };
    const loop = (name: string): Value => ({ value: facts[name], text: `@${name}`, place });
    const named = new Map<string, Value>();
    if (itemName !== undefined) named.set(itemName, here);
    if (keyName !== undefined) named.set(keyName, { value: key, text: keyName, place });
    const inner = { here, root: scope.root, given: NONE, names: named, loop, outer: scope };
    inside(run, inner, branches.body);
  }
}

export function stepInto({ over, names, otherwise }: Scoped, run: Run, branches: Branches): void {
  const found = evaluate(over, run, otherwise !== undefined);
  if (!found) return;
  if (!isTrue(found.value)) {
    if (otherwise) branches.otherwise();
    else run.tell(absent(found), over.place, found.path);
    return;
  }
  const [name] = names;
  const { scope } = run;
  const here: Value = { ...found, text: "this" };
  const named = name === undefined ? NONE : new Map([[name, here]]);
  inside(run, { here, root: scope.root, given: NONE, names: named, outer: scope }, branches.body);
}

export function insidePartial(include: Include, run: Run, write: () => void): void {
  const { scope } = run;
  // What is passed on may be absent: the partial asks for it, which the check makes sure of.
  const here = include.context ? evaluate(include.context, run, true) : scope.here;
  const named = evaluateNamed(include.named, run, true);
  if (!here || !named) return;
  const given = include.context ? named : new Map([...scope.given, ...named]);
  const { through } = run;
  run.through = [include.place, ...(through ?? [])];
  inside(run, { here, root: scope.root, given, names: NONE }, () =>
    run.output.writePartial(include, write),
  );
  if (through) run.through = through;
  else delete run.through;
}

function inside(run: Run, scope: Scope<Value>, write: () => void): void {
  const before = run.scope;
  run.scope = scope;
  write();
  run.scope = before;
}

/** The entries of a list, or of a group of values by their own names. */
function entriesOf(value: unknown): readonly (readonly [string | number, unknown])[] | undefined {
  if (Array.isArray(value)) return value.map((entry: unknown, index) => [index, entry] as const);
  return typeof value === "object" && value !== null ? Object.entries(value) : undefined;
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function notAList(found: Value): Problem {
  if (isAbsent(found.value)) return absent(found);
  const { text } = found;
  const message = say('"{text}" is not a list', { text });
  const hint = say("print it with {code}", { code: `{{${text}}}` });
  return { code: "template-not-a-list", message, hint };
}

function absent({ text }: Value): Problem {
  const codes = { code: codeOfIf(text), otherwise: "{{else}}" };
  const hint = say("put {code} around it, or an {otherwise} into it", codes);
  return { code: "template-empty-value", message: hasNoValue(text), hint };
}
