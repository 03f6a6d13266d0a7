/**
 * What travels within an archive copy: those entries of the record that its paper draws on, with no
 * more than its readers may see and no more than was known by its cut-off. A value, not yet a file.
 */
import { Report } from "../../diagnostics/report.ts";
import type { Commitment } from "../../record/commitment.ts";
import { mayRead, type ViewContext } from "../context.ts";
import { standingOf } from "../standing.ts";
import { type Admitted, admit, countEntries, type Filed } from "./admitted.ts";
import { drawnLetterhead } from "./drawn-letterhead.ts";
import { partsOf } from "./drawn-on.ts";
import { startWalk, type Walk } from "./walk.ts";

/** Plain values in the order in which they are to be read. */
export type Enclosure = Readonly<Record<string, unknown>>;

/** What a paper draws on whose printed values stand at these paths of its view. */
export function enclose(paths: Iterable<string>, paper: ViewContext): Enclosure {
  // Whatever is amiss with the entries was told when the view was built.
  const context = { ...paper, report: new Report() };
  const { record } = context;
  const parts = partsOf(paths);
  const admitted = admit(parts, context);
  const drawn = ({ agreements, ...rest }: Admitted) =>
    parts.has("agreements") ? { ...rest, agreements } : rest;
  const whole = admit(parts, { ...context, audience: "internal" });
  const withheld = countEntries(drawn(whole)) - countEntries(drawn(admitted));
  const walk = startWalk(admitted, whole, context);

  const { party, language, mark, sets, preferences } = record.house;
  const { speech_rate } = preferences;
  const { house: letterhead } = drawnLetterhead(parts, context);
  const house = walk.entry("house", {
    ...{ party, language, mark, sets },
    ...(parts.has("speech rate") && { preferences: { speech_rate } }),
    ...(Object.keys(letterhead).length > 0 && { letterhead }),
  });
  const meeting = {
    ...walk.entry("meeting", admitted.meeting),
    facts: admitted.facts.flatMap((fact) => walk.entry("fact", fact) ?? []),
  };
  // These name people by id where words of one's own may stand too.
  for (const field of ["drafted_by", "cleared_by", "contact"] as const) {
    const id: unknown = Reflect.get(meeting, field);
    if (typeof id === "string" && record.people.has(id)) walk.reach("person", id);
  }
  const commitments = admitted.items.flatMap((item) => itemOf(item, walk, context) ?? []);
  const earlier = {
    meetings: admitted.earlierMeetings.map(({ id, title, on }) =>
      walk.entry("meeting", { id, title, on }),
    ),
    facts: admitted.earlierFacts.flatMap((each) => filed(each, walk.entry("fact", each.entry))),
    commitments: admitted.earlierItems.flatMap((each) =>
      filed(each, itemOf(each.entry, walk, context)),
    ),
  };
  if (parts.has("agreements")) {
    for (const id of admitted.agreements.keys()) walk.reach("agreement", id);
  }
  const terms = parts.has("glossary")
    ? [...record.terms.values()].flatMap((term) => walk.entry("term", term) ?? [])
    : [];
  const others = walk.rest({ arePronounced: parts.has("pronunciation") });
  const { entries, ...counts } = walk.counts.withheld;
  return {
    left_out: {
      withheld: { entries: entries + withheld, ...counts },
      not_drawn_on: walk.counts.not_drawn_on,
    },
    ...withoutEmpty({
      house,
      meeting: withoutEmpty(meeting),
      commitments,
      earlier: withoutEmpty(earlier),
      terms,
      ...others,
      fields: Object.fromEntries(
        Object.entries(walk.fields).toSorted(([a], [b]) => (a < b ? -1 : 1)),
      ),
    }),
  };
}

function filed<T>({ meeting }: Filed<T>, left: object | undefined): readonly object[] {
  if (!left) return [];
  return [meeting === undefined ? left : { meeting, ...left }];
}

/** Where the updates are not for these readers, what they come to, which the paper may print. */
function itemOf(item: Commitment, walk: Walk, context: ViewContext): object | undefined {
  const left = walk.entry("commitment", item);
  if (!left || item.updates.length === 0 || mayRead("internal", context.audience)) return left;
  const { status, due } = standingOf(item, context);
  return {
    ...left,
    standing: { ...(status && { status }), due: typeof due === "string" ? due : due.on },
  };
}

/** Without lists and groups that hold nothing. */
function withoutEmpty(group: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(group).filter(([, value]) => {
      return typeof value !== "object" || value === null || Object.keys(value).length > 0;
    }),
  );
}
