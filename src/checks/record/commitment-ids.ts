/**
 * Checks the ids of commitments against each other, since nothing else names most of them: an item under
 * another id is another item, and a part that has lost its whole is counted by itself.
 */
import { say, sayable } from "../../diagnostics/phrase.ts";
import { didYouMean } from "../../diagnostics/phrases.ts";
import type { MeetingCommitment } from "../../record/record.ts";
import { closest } from "../../text/closest.ts";
import type { Tell } from "../check.ts";
import type { RecordCheck, RecordSubject } from "./record-check.ts";

type Code = "commitment-id-odd" | "part-of-missing" | "part-of-odd";

const REST =
  "modality: proposed, by: binh, to: unknown, owner: unknown, lead: unknown, counterpart: unknown, deliverable: unknown, due: unknown, source: s1, quote: unknown";

/** Tells each commitment whose id, or whose whole, does not go with those of the same meeting. */
export const commitmentIds: RecordCheck<Code> = {
  group: "commitments",
  rules: {
    "commitment-id-odd": {
      severity: "warning",
      what: sayable("the ids of one meeting's commitments are formed alike"),
      why: sayable(
        "an item whose id was mistyped is another item: the memo of the week tells of one that is gone and of one that is new",
      ),
      example: [
        {
          in: "commitments",
          yaml: `commitments:
  - { id: b-3, what: Send the list, ${REST} }
  - { id: d-4, what: Read the list, ${REST} } # told
`,
        },
        {
          in: "earlier-commitments",
          yaml: `commitments:
  - { id: c-3, what: Send the list, ${REST} } # of three, none is the odd one
`,
        },
      ],
    },
    "part-of-missing": {
      severity: "warning",
      what: sayable("each part of a compound item says what it is part of"),
      why: sayable("a part that does not is counted as an item of its own"),
      example: [
        {
          in: "commitments",
          yaml: `commitments:
  - { id: b-3a, part_of: b-3, what: Send the list, ${REST} }
  - { id: b-3b, what: Read the list, ${REST} } # told
  - { id: b-3, what: Settle the list, ${REST} } # the whole
  - { id: b-4a, what: Print the list, ${REST} } # nothing else is part of b-4
`,
        },
      ],
    },
    "part-of-odd": {
      severity: "warning",
      what: sayable("the parts of a compound item name it alike"),
      why: sayable("a part that names another whole makes two items of one"),
      example: [
        {
          in: "commitments",
          yaml: `commitments:
  - { id: b-3a, part_of: b-3, what: Send the list, ${REST} }
  - { id: b-3b, part_of: b-3, what: Read the list, ${REST} }
  - { id: b-3c, part_of: b-4, what: Sign the list, ${REST} } # told
  - { id: b-5a, part_of: b-5, what: Print the list, ${REST} } # its own whole
  - { id: b-6, part_of: workshop, what: Hold a workshop, ${REST} } # like no other
`,
        },
      ],
    },
  },
  run(subject, tell) {
    const byMeeting = new Map<string, MeetingCommitment[]>();
    for (const item of subject.record.commitments.values()) {
      const same = byMeeting.get(item.meeting);
      if (same) same.push(item);
      else byMeeting.set(item.meeting, [item]);
    }
    for (const items of byMeeting.values()) {
      checkForms(items, subject, tell);
      checkParts(items, subject, tell);
    }
  },
};

/** All but one begin alike, and go on with at least so many figures. */
function checkForms(
  items: readonly MeetingCommitment[],
  { record }: RecordSubject,
  tell: Tell<Code>,
): void {
  if (items.length < ENOUGH) return;
  const forms = items.map((item) => ({ item, ...formOf(item.id) }));
  const common = commonest(forms.map(({ start }) => start));
  const alike = forms.filter(({ start }) => start === common);
  const [fewest, second] = alike.toSorted((a, b) => a.figures.length - b.figures.length);
  const strange = forms.filter(({ start }) => start !== common);
  const isShort =
    fewest &&
    second &&
    fewest.figures.length < second.figures.length &&
    !alike.some(({ figures }) => followsOn(fewest.figures, figures));
  const odd = strange.length > 0 ? strange : isShort ? [fewest] : [];
  const [only, another] = odd;
  const example = alike.find((form) => form !== only);
  if (!only || another || !example) return;
  const { id } = only.item;
  tell("commitment-id-odd", say('"{id}" is not formed as the other ids of its meeting', { id }), {
    place: record.placeOf("commitment", id, ["id"]),
    hint: say('they are formed as "{example}"; an id that was issued stays as it is', {
      example: example.item.id,
    }),
  });
}

function commonest(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** Of fewer, none is the odd one. */
const ENOUGH = 4;

/** Items may be numbered on from those of an earlier meeting, so that the ninth stands beside the tenth. */
function followsOn(figures: string, next: string): boolean {
  return figures !== "" && String(Number(figures) + 1) === next;
}

/** What stands before the last hyphen, and the figures behind it. */
function formOf(id: string): { readonly start: string; readonly figures: string } {
  const [, start = "", end = ""] = /^(.*-)?([^-]*)$/u.exec(id) ?? [];
  return { start, figures: /^\d*/u.exec(end)?.[0] ?? "" };
}

function checkParts(
  items: readonly MeetingCommitment[],
  { record }: RecordSubject,
  tell: Tell<Code>,
): void {
  const wholes = new Map<string, number>();
  for (const { part_of: whole } of items) {
    if (whole !== undefined) wholes.set(whole, (wholes.get(whole) ?? 0) + 1);
  }
  for (const { id, part_of: whole } of items) {
    if (whole === undefined) {
      const near = id.replace(/[a-z]$/u, "");
      if (near === id || !wholes.has(near)) continue;
      tell("part-of-missing", say('"{id}" does not say what it is part of', { id }), {
        place: record.placeOf("commitment", id, ["id"]),
        hint: say('others are part of "{whole}": write {code}', {
          whole: near,
          code: `part_of: ${near}`,
        }),
      });
    } else if (wholes.get(whole) === 1) {
      const shared = [...wholes].filter(([, parts]) => parts > 1).map(([name]) => name);
      const near = closest(whole, shared);
      if (near === undefined || id.replace(/[a-z]$/u, "") === whole) continue;
      tell("part-of-odd", say('"{id}" is the only part of "{whole}"', { id, whole }), {
        place: record.placeOf("commitment", id, ["part_of"]),
        hint: didYouMean(near),
      });
    }
  }
}
