/** Files in random layouts: an update adds its lines, and nothing else of the file changes by a byte. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { files } from "../record/fixture.ts";
import { record, register, smallHouse, textOf } from "./update-support.ts";

/** Values as people write them, for a field at some depth. */
const texts = fc.constantFrom<(indent: string) => string>(
  () => "Seen",
  () => '"Seen: #1"',
  () => "'It''s seen' # by us",
  () => "Đã gửi, ສົ່ງແລ້ວ",
  (indent) => `|\n${indent}  Seen\n\n${indent}    and heard`,
  (indent) => `>-\n${indent}  Seen # no comment\n${indent}  and heard`,
  (indent) => `|+\n${indent}  Seen\n`,
  (indent) => `Seen\n${indent}  and heard`,
  () => `{ en: Seen, vi: { text: "Đã gửi", reviewed: false } }`,
);

const remark = fc.constantFrom("", "", "", "# a remark\n", "\n", "\n# two\n# remarks\n");

/** One update, as lines behind a hyphen. */
const oneUpdate = fc.record({
  note: texts,
  isFlow: fc.boolean(),
  after: remark,
  wide: fc.boolean(),
});

type OneUpdate = typeof oneUpdate extends fc.Arbitrary<infer T> ? T : never;

function writeUpdate({ note, isFlow, after, wide }: OneUpdate, indent: string): string {
  if (isFlow) {
    return `${indent}- { at: 2025-12-03, recorded: 2025-12-04, by: moha, note: "a, b" }\n${deeper(after, indent)}`;
  }
  const hyphen = wide ? "-   " : "- ";
  const inner = indent + " ".repeat(hyphen.length);
  return `${indent}${hyphen}at: 2025-12-03\n${inner}recorded: 2025-12-04\n${inner}by: moha\n${inner}note: ${note(inner)}\n${deeper(after, indent)}`;
}

/** Remarks set in as far as what they belong to. */
function deeper(text: string, indent: string): string {
  return text.replace(/^#/gmu, `${indent}#`);
}

const layout = fc.record({
  list: fc.constantFrom("none", "empty", "brackets", "lines", "block", "block"),
  updates: fc.array(oneUpdate, { minLength: 1, maxLength: 3 }),
  set: fc.constantFrom(0, 2, 4),
  due: fc.constantFrom(
    "due: unknown",
    "due: { on: 2026-03, basis: agreed } # or so",
    "due:\n      on: 2026-03\n      basis: agreed",
  ),
  place: fc.nat(12),
  remarks: fc.array(remark, { minLength: 12, maxLength: 12 }),
  between: remark,
});

type Layout = typeof layout extends fc.Arbitrary<infer T> ? T : never;

const seen = '{ at: 2025-12-03, recorded: 2025-12-04, by: moha, note: "a, b" }';

function writeList({ list, updates, set }: Layout): string | undefined {
  if (list === "none") return undefined;
  if (list === "empty") return "updates: [ ] # none";
  if (list === "brackets") return `updates: [${seen}, ${seen}] # two`;
  if (list === "lines") return `updates: [\n      ${seen}, # one\n      ${seen} # two\n    ]`;
  const items = updates.map((one) => writeUpdate(one, " ".repeat(4 + set))).join("");
  return `updates:\n${items}`.replace(/\n$/u, "");
}

function writeCommitment(id: string, one: Layout): string {
  const fields = [
    "what: Share experience",
    "modality: offered",
    "by: moha",
    "to: [mlsw]",
    "owner: unknown",
    "lead: unknown",
    "counterpart: unknown",
    "deliverable: unknown",
    one.due,
    "source: s1",
    "quote: a fragment",
  ];
  const list = writeList(one);
  if (list !== undefined) fields.splice(one.place, 0, list);
  const lines = fields.map((field, index) => {
    const line = index === 0 ? `  - id: ${id}\n    ${field}\n` : `    ${field}\n`;
    return line + deeper(one.remarks[index] ?? "", "    ");
  });
  return lines.join("") + deeper(one.between, "  ");
}

const ending = fc.constantFrom("\n", "\n", "\r\n", "\r");

test("everything outside the added lines stays to the byte, and just one update is there more", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(layout, { minLength: 1, maxLength: 3 }),
      fc.nat(),
      ending,
      fc.boolean(),
      fc.boolean(),
      async (layouts, which, end, hasMark, isOpen) => {
        const at = which % layouts.length;
        const body = layouts.map((one, index) => writeCommitment(`b-${index + 1}`, one)).join("");
        const head = files[register]?.split("commitments:\n")[0] ?? "";
        const plain = `${head}commitments:\n${body}`;
        const cut = isOpen ? plain.replace(/\n+$/u, "") : plain;
        const text = (hasMark ? "\ufeff" : "") + cut.replaceAll("\n", end);
        const host = smallHouse({ [register]: text });
        const result = await record(host, `b-${at + 1}`, { note: "Sent: [all], #1" });
        expect(result.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(result.outcome).toBe("done");
        const after = textOf(host);
        expect(isMoreThan(after, text)).toBe(true);
        expect(after.length - text.length).toBeLessThan(200);
        const [old, now] = [text, after].map((each) =>
          parse(each.replace(/^\ufeff/u, "").replace(/\r\n?/gu, "\n")),
        );
        const last = now.commitments[at].updates.pop();
        expect(last).toMatchObject({ recorded: "2026-01-10", note: "Sent: [all], #1" });
        if (!old.commitments[at].updates) delete now.commitments[at].updates;
        expect(now).toEqual(old);
      },
    ),
    { seed: 20260110, numRuns: 100 },
  );
});

/** Whether the longer text is the shorter one with something put in, an empty list aside. */
function isMoreThan(longer: string, shorter: string): boolean {
  const without = [shorter, ...pieces(shorter)];
  return without.some((text) => {
    let start = 0;
    while (start < text.length && text[start] === longer[start]) start++;
    const rest = text.slice(start);
    // In a list over several lines, a comma and the item are put in.
    return (
      longer.endsWith(rest) ||
      (longer[start] === "," && isMoreThan(longer.slice(start + 1), shorter.slice(start)))
    );
  });
}

/** The text with each of its empty lists taken out in turn. */
function pieces(text: string): readonly string[] {
  return [...text.matchAll(/ \[ \]/gu)].map(
    ({ index }) => text.slice(0, index) + text.slice(index + 4),
  );
}
