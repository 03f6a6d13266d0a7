import { describe, expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import type { BackedText, Issue } from "../../src/record/issue.ts";
import type { Meeting } from "../../src/record/meeting.ts";
import type { HouseRecord } from "../../src/record/record.ts";
import type { AsAt } from "../../src/view/context.ts";
import type { View } from "../../src/view/schema.ts";
import { must } from "../support/example.ts";
import { backed, contextOf, printed, SECOND, viewOf, withMeeting } from "./fixture/fixture.ts";

interface Spot {
  readonly name: string;
  /** Papers of the eve print it too. */
  readonly isOfEve: boolean;
  put(entry: BackedText): (meeting: Meeting) => Partial<Meeting>;
  get(view: View): readonly { text: { prose: string }; marked: boolean }[];
}

const issueOf = ({ issues }: Meeting): Issue => must(issues[0], "an issue");

/** Every place of a meeting that holds texts with sources, beside the objectives. */
const spots: readonly Spot[] = [
  {
    name: "objectives",
    isOfEve: true,
    put: (entry) => () => ({ objectives: [entry] }),
    get: (view) => view.objectives,
  },
  {
    name: "their_objectives",
    isOfEve: true,
    put: (entry) => () => ({ their_objectives: [entry] }),
    get: (view) => view.theirObjectives.items,
  },
  {
    name: "if_raised",
    isOfEve: true,
    put: (entry) => () => ({ if_raised: [entry] }),
    get: (view) => view.ifRaised.items,
  },
  {
    name: "do_not_raise",
    isOfEve: true,
    put: (entry) => () => ({ do_not_raise: [entry] }),
    get: (view) => view.doNotRaise.items,
  },
  {
    name: "sensitivities",
    isOfEve: true,
    put: (entry) => () => ({ sensitivities: [entry] }),
    get: (view) => view.sensitivities.items,
  },
  {
    name: "courtesies",
    isOfEve: true,
    put: (entry) => () => ({ courtesies: [entry] }),
    get: (view) => view.courtesies,
  },
  {
    name: "occasion",
    isOfEve: true,
    put: (entry) => () => ({ occasion: entry }),
    get: (view) => (view.meeting.occasion ? [view.meeting.occasion] : []),
  },
  {
    name: "their_view",
    isOfEve: true,
    put: (entry) => (meeting) => ({ issues: [{ ...issueOf(meeting), their_view: entry }] }),
    get: (view) => view.issues.flatMap(({ theirView }) => theirView ?? []),
  },
  {
    name: "points",
    isOfEve: true,
    put: (entry) => (meeting) => {
      const issue = issueOf(meeting);
      const point = must(issue.points[0], "a point");
      return { issues: [{ ...issue, points: [{ ...point, ...entry }] }] };
    },
    get: (view) => view.issues.flatMap(({ points }) => points),
  },
  {
    name: "replies",
    isOfEve: false,
    put: (entry) => () => ({ replies: [entry] }),
    get: (view) => view.replies.items,
  },
  {
    name: "not_raised",
    isOfEve: false,
    put: (entry) => () => ({ not_raised: [entry] }),
    get: (view) => view.notRaised.items,
  },
];
const ofEve = spots.filter(({ isOfEve }) => isOfEve);
const LATER = "minutes-second";

function look(spot: Spot, entry: BackedText, mode: AsAt, asked: Parameters<typeof viewOf>[1] = {}) {
  const report = new Report();
  const changed = withMeeting(spot.put(entry));
  const view = viewOf(mode, { record: changed, report, ...asked });
  const found = spot.get(view).filter(({ text }) => text.prose === entry.text);
  const errors = report.diagnostics.filter(({ severity }) => severity === "error");
  return { found, errors, view };
}

describe.each(spots)("an entry of $name", (spot) => {
  const mode = spot.isOfEve ? "eve" : "after";

  test("is in the paper when its readers may see it", () => {
    expect(look(spot, backed("a text", { audience: "delegation" }), mode).found).toHaveLength(1);
  });

  test("is not in a paper for wider readers than its own", () => {
    const { found, errors } = look(spot, backed("a text"), mode, { audience: "delegation" });
    expect(found).toEqual([]);
    expect(errors).toEqual([]);
  });

  test("is not in a paper when its only source is switched off", () => {
    expect(look(spot, backed("a text", { source: "blog" }), mode).found).toEqual([]);
    expect(look(spot, backed("a text", { source: ["blog", "cable"] }), mode).found).toHaveLength(1);
  });
});

describe.each(ofEve)("an entry of $name that rests on later sources only", (spot) => {
  test("is an error of the eve paper and not printed there", () => {
    const { found, errors } = look(spot, backed("a text", { source: LATER }), "eve");
    expect(found).toEqual([]);
    expect(errors.map(({ code }) => code)).toEqual(["later-source"]);
    expect(errors[0]?.place?.file).toBe(`data/meetings/${SECOND}.yaml`);
  });

  test("is printed when it says that it is reconstructed, or why it was known before", () => {
    for (const more of [{ reconstructed: true }, { because: "it was announced" }]) {
      const { found, errors } = look(spot, backed("a text", { source: LATER, ...more }), "eve");
      expect(found).toHaveLength(1);
      expect(errors).toEqual([]);
    }
  });

  test("is printed in the memo, where nothing is hindsight", () => {
    const { found, errors } = look(spot, backed("a text", { source: LATER }), "after");
    expect(found).toHaveLength(1);
    expect(errors).toEqual([]);
  });
});

describe("what says that it was reconstructed", () => {
  const { locale } = contextOf("eve");
  const nothing: Partial<Meeting> = {
    objectives: [],
    their_objectives: "unknown",
    issues: [],
    if_raised: "unknown",
    do_not_raise: "unknown",
    sensitivities: "unknown",
    courtesies: [],
  };
  const only = (entries: Partial<Meeting>): HouseRecord =>
    withMeeting(() => ({ ...nothing, occasion: backed("why now"), ...entries }));
  const made = backed("made later", { reconstructed: true, audience: "delegation" });
  const known = backed("known before", { audience: "delegation" });
  const paper = (from: HouseRecord) => viewOf("eve", { record: from }).paper;

  test("is nothing when nothing is", () => {
    expect(paper(only({ objectives: [known] }))).toMatchObject({
      reconstructed: false,
      reconstructedAll: false,
    });
  });

  test("is the paper, wherever in it such an entry stands", () => {
    for (const spot of ofEve) {
      const changed = withMeeting(spot.put(made), SECOND, only({ issues: [issue(known)] }));
      expect(paper(changed).reconstructed, spot.name).toBe(true);
    }
  });

  test("is the paper only for readers who are shown such an entry", () => {
    const quiet = backed("made later", { reconstructed: true });
    const hidden = issue(made);
    const [point] = hidden.points;
    const spots: Record<string, HouseRecord> = {
      "a text of the house alone": only({ if_raised: [made] }),
      "an occasion": only({ occasion: quiet }),
      "an objective": only({ objectives: [quiet] }),
      "a point of an issue that is hidden": only({ issues: [{ ...hidden, audience: "internal" }] }),
      "a point not to raise": only({
        issues: [{ ...hidden, points: [{ ...must(point, "a point"), use: "do-not-raise" }] }],
      }),
    };
    for (const [name, changed] of Object.entries(spots)) {
      const told = (["internal", "delegation", "shareable"] as const).map((audience) => {
        return viewOf("eve", { record: changed, audience }).paper.reconstructed;
      });
      expect(told, name).toEqual([true, false, false]);
    }
  });

  test("is not the paper when the only such entry comes from a source that is switched off", () => {
    const strange = { ...made, source: "blog" };
    for (const entries of [{ objectives: [strange] }, { if_raised: [strange] }]) {
      expect(paper(only(entries)).reconstructed).toBe(false);
    }
  });

  test("is everything only when every objective, courtesy, issue and point is, and there is one", () => {
    const all = { objectives: [made], courtesies: [made], issues: [issue(made, true)] };
    expect(paper(only(all)).reconstructedAll).toBe(true);
    expect(paper(only({})).reconstructedAll).toBe(false);
    expect(paper(only({ occasion: made })).reconstructedAll).toBe(false);
    expect(paper(only({ ...all, objectives: [made, known] })).reconstructedAll).toBe(false);
    expect(paper(only({ ...all, courtesies: [known] })).reconstructedAll).toBe(false);
    expect(paper(only({ ...all, issues: [issue(made)] })).reconstructedAll).toBe(false);
    expect(paper(only({ ...all, issues: [issue(known, true)] })).reconstructedAll).toBe(false);
  });

  test("is each such entry and point on its own where not everything is", () => {
    const view = viewOf("eve");
    const marks = [...view.objectives, ...view.issues.flatMap(({ points }) => points)];
    const marked = marks.filter((entry) => entry.marked).map(({ text }) => text.prose);
    expect(marked).toEqual([
      "Objective delegation-eve-reconstructed-objective",
      "Point delegation-eve-ask",
    ]);
    expect(view.asks.map((ask) => ask.marked)).toEqual([true]);
    expect(view.say.map((point) => point.marked)).toEqual([false, false]);
  });

  test("is no objective or point on its own where one notice serves for all", () => {
    const view = viewOf("eve", {
      record: only({ objectives: [made], issues: [issue(made, true)] }),
    });
    expect(view.objectives.map(({ marked }) => marked)).toEqual([false]);
    expect(view.issues.map(({ marked }) => marked)).toEqual([false]);
    expect(view.issues[0]?.points.map(({ marked }) => marked)).toEqual([false]);
  });

  test("is always marked outside objectives, courtesies, issues and points", () => {
    const all = { objectives: [made], occasion: made, if_raised: [made], sensitivities: [made] };
    const view = viewOf("eve", { record: only({ ...all, do_not_raise: [made] }) });
    expect(view.paper.reconstructedAll).toBe(true);
    const lists = [view.ifRaised, view.doNotRaise, view.sensitivities].flatMap(
      ({ items }) => items,
    );
    expect(lists.map(({ marked }) => marked)).toEqual([true, true, true]);
    expect(view.meeting.occasion?.marked).toBe(true);
  });

  function issue(point: BackedText, reconstructed = false): Issue {
    const { because: _, ...rest } = point;
    return {
      id: "issue",
      title: "an issue",
      likelihood: "certain",
      reconstructed,
      their_view: "unknown",
      audience: "delegation",
      points: [{ ...rest, id: "point", use: "must", ask: false, commitments: [] }],
    };
  }

  test("has words in the locale for either notice", () => {
    expect(locale.text("reconstructed.all")).not.toBe(locale.text("reconstructed.some"));
  });
});

describe("an occasion that readers may not know", () => {
  const changed = withMeeting(({ occasion }) => ({
    occasion: occasion === "unknown" ? occasion : { ...occasion, audience: "internal" },
  }));

  test("is absent, and not said to be unknown", () => {
    const view = viewOf("eve", { record: changed, audience: "delegation" });
    expect(view.meeting).not.toHaveProperty("occasion");
    expect(printed("eve", { record: changed, audience: "delegation" })).not.toContain('"occasion"');
  });

  test("is there for those who may", () => {
    expect(viewOf("eve", { record: changed }).meeting.occasion?.text.prose).toContain("occasion");
  });
});

describe("a paper of the eve", () => {
  test("holds no decisions, replies or matters not raised, nor says anything of them", () => {
    for (const record of [withMeeting(() => ({})), withMeeting(() => ({ replies: "unknown" }))]) {
      const view = viewOf("eve", { record });
      expect(view.decisions).toEqual([]);
      expect(view.replies).toEqual({ items: [] });
      expect(view.notRaised).toEqual({ items: [] });
      expect(view.pressReports).toEqual([]);
      expect(view.results).toEqual([]);
      expect(view.outcome).toEqual([]);
    }
  });
});

test("do-not-raise points are for internal papers alone", () => {
  const uses = (audience: "internal" | "delegation") =>
    viewOf("eve", { audience }).issues.flatMap(({ points }) => points.map(({ use }) => use));
  const { locale } = contextOf("eve");
  expect(uses("internal")).toContain(locale.text("use.do-not-raise"));
  expect(uses("delegation")).not.toContain(locale.text("use.do-not-raise"));
});

test("issues that readers may not see leave no gap in the numbers", () => {
  const changed = withMeeting(({ issues }) => ({ issues: issues.toReversed() }));
  const view = viewOf("eve", { record: changed, audience: "delegation" });
  expect(view.issues.map(({ number, title }) => `${number} ${title}`)).toEqual([
    "1 Issue delegation-eve-issue",
  ]);
});

test("an occasion that no source states is among the gaps, and nothing is printed in its place", () => {
  const record = withMeeting(() => ({ occasion: "unknown" }));
  const view = viewOf("eve", { record });
  expect(view.meeting).not.toHaveProperty("occasion");
  expect(view.gaps.map(({ items }) => items).join()).toContain("why now");
});
