/** The whole text of the file that a draft is for, with what stands there already left as it is. */
import { say } from "../../diagnostics/phrase.ts";
import { Report } from "../../diagnostics/report.ts";
import type { YamlFile } from "../../diagnostics/yaml.ts";
import { readYamlBytes } from "../../diagnostics/yaml-bytes.ts";
import type { Host } from "../../host/host.ts";
import { appendEntry } from "./append.ts";
import type { Draft } from "./kind.ts";

type Addition = Extract<Draft, { list: string }>;

/** The text, or undefined where it cannot be made; the report says why. */
export function textOfDraft(host: Host, draft: Draft, report: Report): string | undefined {
  const { path } = draft;
  const file = host.display(path);
  const bytes = host.read(path);
  if (!("list" in draft)) {
    if (!bytes) return draft.text;
    report.error("file-there-already", say("{file} is there already", { file }), {
      hint: say("give another id, or change that file"),
    });
    return undefined;
  }
  if (!bytes) {
    report.error("missing-file", say("the file {path} is missing", { path }));
    return undefined;
  }
  const before = read(draft, bytes);
  if (!before) {
    report.error(
      "file-with-problems",
      say("{file} has problems, so nothing can be added to it", { file }),
      {
        hint: say("correct it first; chancery check shows what is wrong"),
      },
    );
    return undefined;
  }
  const text = withAddition(draft, bytes, before);
  if (text === undefined) {
    report.error("cannot-append", say("a new entry does not fit at the end of {file}", { file }), {
      hint: say(
        'let the list "{list}" be the last field of the file, each entry with a hyphen of its own',
        { list: draft.list },
      ),
    });
  }
  return text;
}

/** The new text, if it differs from what was there by one entry and nothing else. */
function withAddition(
  draft: Addition,
  bytes: Uint8Array,
  before: YamlFile<unknown>,
): string | undefined {
  const entries = entriesOf(before, draft.list);
  const text = appendEntry(
    {
      // A byte order mark is kept.
      text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes),
      list: draft.list,
      lastEntry: entries.length > 0 ? before.place([draft.list, entries.length - 1]) : undefined,
    },
    draft.lines,
  );
  if (text === undefined) return undefined;
  const after = read(draft, new TextEncoder().encode(text));
  const rest = after && entriesOf(after, draft.list).slice(0, -1);
  return rest && JSON.stringify(rest) === JSON.stringify(entries) ? text : undefined;
}

function read({ path, schema }: Addition, bytes: Uint8Array): YamlFile<unknown> | undefined {
  return readYamlBytes({ file: path, bytes, schema, report: new Report() });
}

function entriesOf({ value }: YamlFile<unknown>, list: string): readonly unknown[] {
  const entries: unknown = Reflect.get(Object(value), list);
  return Array.isArray(entries) ? entries : [];
}
