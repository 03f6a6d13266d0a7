/**
 * Which kinds of paper a run makes: those asked for by name, else those that the house file lists for
 * its meetings, else all but those that are made on request only.
 */
import { list, say } from "../diagnostics/phrase.ts";
import { didYouMean } from "../diagnostics/phrases.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import type { Distribution } from "../record/distribution.ts";
import type { HouseRecord } from "../record/record.ts";
import type { Kind } from "../template/kind.ts";
import { closest } from "../text/closest.ts";
import { type Choice, hintOfUnchosen, listKinds } from "./choice.ts";
import { kindsNamedIn } from "./letterhead.ts";

export function isMade(
  kind: Pick<Kind, "name" | "for" | "isOnRequest">,
  { kinds }: Pick<Choice, "kinds">,
  record: HouseRecord | undefined,
): boolean {
  if (kinds) return kinds.includes(kind.name);
  const papers = kind.for === "meeting" ? record?.house.papers : undefined;
  return papers ? papers.includes(kind.name) : !kind.isOnRequest;
}

/** The kinds that recipients get, where not all are for them. */
function kindsDistributed({ house, meetings, placeOf }: HouseRecord) {
  const hint = say("leave it out: copies are of the papers of a meeting");
  const named = (of: "house" | "meeting", id: string, distribution: Distribution = []) =>
    distribution.flatMap(({ papers = [] }, at) =>
      papers.map((name, index) => {
        const place = placeOf(of, id, ["distribution", at, "papers", index]);
        return { name, place, hint };
      }),
    );
  return [
    ...named("house", "", house.distribution),
    ...[...meetings].flatMap(([id, { distribution }]) => named("meeting", id, distribution)),
  ];
}

/** Names in the house file and in letterheads that are no kind, or not one for a meeting. */
export function checkPapers(
  host: Host,
  kinds: readonly Kind[],
  record: HouseRecord,
  report: Report,
): void {
  const { house, placeOf } = record;
  const made = (house.papers ?? []).map((name, index) => ({
    name,
    place: placeOf("house", "", ["papers", index]),
    hint: say("leave it out: chancery weekly makes it, whatever stands here"),
  }));
  const known = listKinds(host);
  const ownForm = kindsNamedIn(record).map(({ name, of, id, path }) => ({
    name,
    place: placeOf(of, id, path, "key"),
    // The house has a form for the memos of a week too.
    hint: of === "house" ? undefined : say("leave it out: no paper of a meeting is of this kind"),
  }));
  const distributed = kindsDistributed(record);
  for (const { name, place, hint } of [...made, ...ownForm, ...distributed]) {
    if (!known.includes(name)) {
      const near = closest(name, known);
      report.error("unknown-kind", say('there is no kind "{name}"', { name }), {
        place,
        hint:
          hintOfUnchosen(host, name) ??
          (near !== undefined
            ? didYouMean(near)
            : say("known: {names}; each is a file in templates", { names: list(known) })),
      });
    } else if (hint && kinds.some((kind) => kind.name === name && kind.for === "week")) {
      const message = say("{name} is made for a week, not for a meeting", { name });
      report.error("kind-not-for-meeting", message, { place, hint });
    }
  }
}
