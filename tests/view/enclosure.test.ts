/**
 * What travels within an archive copy: nothing that its readers may not see or that was not known by
 * its cut-off, and whatever stands in it can be looked up in it.
 */
import { describe, expect, test } from "vitest";
import * as core from "zod/v4/core";
import type { Schema } from "../../src/diagnostics/schema-keys.ts";
import {
  branchesAt,
  childBranches,
  fieldNames,
  fieldSchemas,
} from "../../src/diagnostics/schema-keys.ts";
import { writeYaml } from "../../src/diagnostics/write-yaml.ts";
import { schemasOf } from "../../src/record/all-entries.ts";
import { factSchema } from "../../src/record/fact.ts";
import { type Audience, audiences } from "../../src/record/fields.ts";
import type { EntryKind, HouseRecord } from "../../src/record/record.ts";
import { namedBy } from "../../src/record/references.ts";
import { restrictView } from "../../src/view/audience.ts";
import { buildView } from "../../src/view/build-view.ts";
import type { AsAt } from "../../src/view/context.ts";
import { mayRead } from "../../src/view/context.ts";
import { enclose } from "../../src/view/enclosure/enclose.ts";
import { letterheadSlots } from "../../src/view/letterhead.ts";
import { viewSchema } from "../../src/view/schema.ts";
import { BILATERAL, exampleContext, exampleRecord, must, RECEPTION } from "../support/example.ts";

const example = exampleRecord();

/** A paper that prints every value there is. */
const everything = Object.keys(viewSchema.shape)
  .flatMap((name) =>
    name === "meeting"
      ? Object.keys(viewSchema.shape.meeting.shape).map((inner) => `meeting.${inner}`)
      : [name],
  )
  .concat(letterheadSlots.map((slot) => `letterhead.${slot}`));

const papers = [RECEPTION, BILATERAL].flatMap((meeting) =>
  (["eve", "after"] as const).map((mode): [string, AsAt] => [meeting, mode]),
);

function textOf(
  meeting: string,
  mode: AsAt,
  more: { record?: HouseRecord; audience?: Audience; asOf?: string } = {},
  paths: readonly string[] = everything,
): string {
  const context = exampleContext(meeting, mode, { record: example, ...more });
  return writeYaml(enclose(paths, context), "");
}

/** A word that stands nowhere else, and the widest circle that may read it. */
interface Planted {
  readonly word: string;
  readonly audience: Audience;
  readonly path: string;
}

const narrowest = (a: Audience, b: Audience) => (mayRead(a, b) ? b : a);

/** The record with a word of its own in every text, also in those that nobody has written yet. */
function plant(record: HouseRecord) {
  const planted: Planted[] = [];
  let entries = 0;
  const inText = (schemas: readonly Schema[], audience: Audience, path: string) => {
    const word = `Zq${planted.length}x`;
    if (!schemas.some((schema) => core.safeParse(schema, word).success)) return undefined;
    planted.push({ word, audience, path });
    return word;
  };
  const visit = (
    value: unknown,
    schemas: readonly Schema[],
    audience: Audience,
    path: string,
  ): unknown => {
    if (typeof value === "string") return inText(schemas, audience, path) ?? value;
    if (Array.isArray(value)) {
      return value.map((item: unknown, at) =>
        visit(item, childBranches(schemas, at), audience, `${path}.${at}`),
      );
    }
    if (typeof value !== "object" || value === null) return value;
    const own = "audience" in value ? must(audiences[entries++ % 3], "no audience") : undefined;
    const within = own ? narrowest(own, audience) : audience;
    const isText = schemas.some((schema) => schema instanceof core.$ZodRecord);
    const keys = isText ? Object.keys(value) : fieldNames(schemas);
    const changed = keys.flatMap((key): [string, unknown][] => {
      if (own && key === "audience") return [[key, own]];
      const fields = fieldSchemas(schemas, key);
      const said = fields.flatMap((field) => core.globalRegistry.get(field)?.audience ?? []);
      // A list of facts is for the house; each fact says for itself who may read it, as items do.
      const reader = key === "facts" ? within : said.reduce(narrowest, within);
      const inner: unknown = Reflect.get(value, key);
      const branches = childBranches(schemas, key);
      const left =
        inner === undefined
          ? inText(branches, reader, `${path}.${key}`)
          : visit(inner, branches, reader, `${path}.${key}`);
      return left === undefined ? [] : [[key, left]];
    });
    return { ...value, ...Object.fromEntries(changed) };
  };
  const each = <T>(kind: EntryKind, all: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map(
      [...all].map(([id, value]) => {
        const changed: unknown = visit(value, schemasOf(kind), "shareable", `${kind} ${id}`);
        return [id, Object.assign({}, value, changed)];
      }),
    );
  const changed: HouseRecord = {
    ...record,
    house: Object.assign(
      {},
      record.house,
      visit(record.house, schemasOf("house"), "shareable", ""),
    ),
    sources: each("source", record.sources),
    parties: each("party", record.parties),
    people: each("person", record.people),
    agreements: each("agreement", record.agreements),
    meetings: each("meeting", record.meetings),
    commitments: each("commitment", record.commitments),
  };
  return { record: changed, planted };
}

/** The example with a line of later news of one commitment, which has none of its own. */
function withUpdate(recorded: string): HouseRecord {
  const [first] = [...example.commitments.values()].filter(({ meeting }) => meeting === RECEPTION);
  const item = must(first, "no commitment");
  const update = { at: "2025-11-20", recorded, by: "unknown", status: "delivered" } as const;
  const more = { note: "The letter was sent", evidence: "letter 12" };
  const updates = [{ ...update, ...more }];
  return {
    ...example,
    commitments: new Map(example.commitments).set(item.id, { ...item, updates }),
  };
}

describe("the record within an archive copy", () => {
  const { record, planted } = plant(withUpdate("2025-11-21"));

  test.each(audiences)("holds no word that is narrower than %s", (audience) => {
    expect(planted.length).toBeGreaterThan(800);
    for (const [meeting, mode] of papers) {
      const text = textOf(meeting, mode, { record, audience });
      const words = new Set(text.match(/Zq\d+x/gu));
      const found = planted.filter(({ word }) => words.has(word));
      expect(found.filter((each) => !mayRead(each.audience, audience))).toEqual([]);
      expect(found.length).toBeGreaterThan(audience === "shareable" ? 20 : 60);
    }
  });

  test("counts what it leaves out, and names none of it", () => {
    const leftOut = (audience: Audience) =>
      enclose(everything, exampleContext(BILATERAL, "after", { record, audience })).left_out;
    expect(leftOut("internal")).toMatchObject({
      withheld: { entries: 0, fields: 0, references: 0 },
    });
    expect(leftOut("delegation")).toMatchObject({
      withheld: {
        entries: expect.toSatisfy((count: number) => count > 10),
        fields: expect.toSatisfy((count: number) => count > 100),
      },
    });
  });

  test.each(audiences)("says how each text is meant to readers of the circle %s", (audience) => {
    const whole = { ...example, commitments: allFor(audience, example).commitments };
    const meetings = new Map(
      [...whole.meetings].map(([id, meeting]) => [
        id,
        {
          ...meeting,
          objectives: Array.isArray(meeting.objectives)
            ? meeting.objectives.map((each) => ({ ...each, audience }))
            : meeting.objectives,
        },
      ]),
    );
    const context = exampleContext(BILATERAL, "eve", { record: { ...whole, meetings }, audience });
    const { house, ...rest } = enclose(everything, context);
    expect(house).toMatchObject({ language: "en" });
    const text = JSON.stringify(rest);
    if (audience !== "shareable") expect(text).toContain('"reconstructed":true');
    const translated = text.match(/"text":"[^"]+"(?:,"source":"[^"]+")?,"reviewed":/gu);
    expect(translated?.length).toBeGreaterThan(10);
  });

  test("tells references to what is withheld from those to what the paper does not need", () => {
    const [first, ...rest] = [...example.commitments.values()].filter(
      ({ meeting }) => meeting === BILATERAL,
    );
    const withheld = must(first, "no commitment");
    const meeting = must(example.meetings.get(BILATERAL), BILATERAL);
    const agreed = must(example.agreements.values().next().value, "no agreement");
    const item = { ...must(rest[0], "no second"), audience: "delegation" as const };
    const leftOut = (changed: Partial<HouseRecord>, paths: readonly string[]) =>
      enclose(
        paths,
        exampleContext(BILATERAL, "after", {
          record: { ...example, meetings: new Map([[meeting.id, meeting]]), ...changed },
          audience: "delegation",
        }),
      ).left_out;
    const registered = (audience: Audience) => ({
      agreements: new Map([[agreed.id, { ...agreed, audience }]]),
      commitments: new Map([
        [withheld.id, { ...withheld, audience: "internal" as const }],
        [item.id, { ...item, agreement: agreed.id }],
      ]),
    });
    const count = (audience: Audience) => Object(leftOut(registered(audience), ["commitments"]));
    expect(count("internal").withheld.references).toBe(count("delegation").withheld.references + 1);
    expect(count("internal").not_drawn_on).toEqual(count("delegation").not_drawn_on);
  });

  test("explains the fields that are in it and no others", () => {
    const { fields } = enclose(
      everything,
      exampleContext(BILATERAL, "after", { audience: "delegation" }),
    );
    expect(fields).toHaveProperty(["commitment.what"]);
    expect(fields).not.toHaveProperty(["commitment.quote"]);
  });

  test("holds what is not to be raised for the house alone", () => {
    const meeting = must(example.meetings.get(BILATERAL), BILATERAL);
    const issues = meeting.issues.map((issue) => ({
      ...issue,
      points: issue.points.map((point) => ({ ...point, use: "do-not-raise" as const })),
    }));
    const meetings = new Map(example.meetings).set(BILATERAL, { ...meeting, issues });
    const changed = { ...example, meetings };
    const point = "review all work and activities**";
    expect(textOf(BILATERAL, "eve", { record: changed })).toContain(point);
    expect(textOf(BILATERAL, "eve", { record: changed, audience: "delegation" })).not.toContain(
      point,
    );
  });

  test.each(papers)("names no entry that is not in it: %s, %s", (meeting, mode) => {
    for (const audience of audiences) {
      const value = enclose(everything, exampleContext(meeting, mode, { record, audience }));
      const { ids, named } = idsIn(value);
      expect(named.filter((id) => !ids.has(id))).toEqual([]);
    }
  });
});

/** The paths of all values in a part of the view, as templates would print them. */
function pathsIn(value: unknown, path: string): readonly string[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, `${path}.${key}`));
}

describe("whatever a paper prints of the record is in the record that it carries:", () => {
  const { record, planted } = plant(withUpdate("2025-11-21"));
  const wordsIn = (text: string) => new Set(text.match(/Zq\d+x/gu));
  const names = new Map(planted.map(({ word, path }) => [word, path]));

  test.each(
    papers.flatMap(([meeting, mode]) => audiences.map((each) => [meeting, mode, each] as const)),
  )("%s, %s, for %s", (meeting, mode, audience) => {
    const context = exampleContext(meeting, mode, { record, audience });
    const view = Object.entries(Object(restrictView(buildView(context), audience)));
    const parts = view.flatMap(([name, value]): [string, unknown][] =>
      name === "meeting"
        ? Object.entries(Object(value)).map(([inner, each]) => [`meeting.${inner}`, each])
        : [[name, value]],
    );
    let found = 0;
    for (const [name, value] of parts) {
      // The list of gaps names sources of other parts, which bring them along.
      if (name === "gaps") continue;
      const carried = wordsIn(JSON.stringify(enclose(pathsIn(value, name), context)));
      const printed = [...wordsIn(JSON.stringify(value))];
      expect([
        name,
        printed.filter((word) => !carried.has(word)).map((word) => names.get(word)),
      ]).toEqual([name, []]);
      found += printed.length;
    }
    expect(found).toBeGreaterThan(audience === "shareable" ? 10 : 40);
  });
});

/** The ids of the entries of a file, and the ids that they name. */
function idsIn(file: Readonly<Record<string, unknown>>) {
  const ids = new Set<string>();
  const named: string[] = [];
  const visit = (value: unknown, schemas: readonly Schema[]): void => {
    if (typeof value === "string") named.push(...(namedBy(value, schemas) ? [value] : []));
    else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value))
        visit(inner, childBranches(schemas, Array.isArray(value) ? Number(key) : key));
    }
  };
  const take = (kind: EntryKind, entries: unknown) => {
    for (const entry of [entries].flat()) {
      if (typeof entry !== "object" || entry === null) continue;
      const id: unknown = Reflect.get(entry, "id");
      if (typeof id === "string") ids.add(id);
      const meeting: unknown = Reflect.get(entry, "meeting");
      if (typeof meeting === "string") named.push(meeting);
      visit(entry, schemasOf(kind));
    }
  };
  const earlier = Object(file.earlier);
  take("house", file.house);
  take("meeting", file.meeting);
  take("meeting", earlier.meetings);
  take("commitment", file.commitments);
  take("commitment", earlier.commitments);
  for (const fact of [earlier.facts ?? []].flat()) {
    named.push(...(fact.meeting ? [fact.meeting] : []));
    visit(fact, branchesAt(factSchema, []));
  }
  take("agreement", file.agreements);
  take("party", file.parties);
  take("person", file.people);
  take("source", file.sources);
  return { ids, named };
}

describe("as at its paper's cut-off, the record", () => {
  const wordsOf = (text: unknown) => (typeof text === "string" ? text : Object(text).en);

  test("of the eve holds nothing that came out of the meeting", () => {
    const meeting = must(example.meetings.get(BILATERAL), BILATERAL);
    const text = textOf(BILATERAL, "eve").replaceAll(/\s+/gu, " ");
    const later = [...example.commitments.values()].filter((item) => item.meeting === BILATERAL);
    expect(later.length).toBeGreaterThan(10);
    for (const { id, what } of later) {
      expect(text).not.toContain(id);
      expect(text).not.toContain(wordsOf(what));
    }
    for (const { text: words } of meeting.decisions) expect(text).not.toContain(wordsOf(words));
    expect(text).not.toContain("state: held");
  });

  test("of the eve knows no source from after it but those that the paper cites", () => {
    const { sources } = enclose(everything, exampleContext(RECEPTION, "eve"));
    const ids = JSON.stringify(sources);
    expect(ids).toContain('"s1"');
    expect(ids).not.toContain('"s2"');
    expect(ids).not.toContain("l-vtcnews");
  });

  test("holds what was recorded by then, not what was recorded since", () => {
    const record = withUpdate("2025-11-21");
    expect(textOf(BILATERAL, "eve", { record })).toContain("letter 12");
    expect(textOf(BILATERAL, "eve", { record, asOf: "2025-11-20" })).not.toContain("letter 12");
  });

  test("tells readers who may not see the updates what they come to, as the paper does", () => {
    const record = withUpdate("2025-11-21");
    const { earlier } = enclose(
      everything,
      exampleContext(BILATERAL, "eve", {
        record: allFor("delegation", record),
        audience: "delegation",
      }),
    );
    expect(JSON.stringify(earlier)).toContain('"standing":{"status":"delivered","due":"unknown"}');
    expect(JSON.stringify(earlier)).not.toContain("letter 12");
  });

  test("leaves sources that are switched off alone, and what rests on them", () => {
    for (const [meeting, mode] of papers) expect(textOf(meeting, mode)).not.toMatch(/\bo-/u);
    const off = { ...example, house: { ...example.house, sets: ["main" as const] } };
    const text = textOf(BILATERAL, "after", { record: off });
    expect(text).not.toMatch(/\bl-/u);
    expect(text).not.toContain("set: language");
    // A wording that only such a source knows: Việt Nam in Lao.
    expect(textOf(BILATERAL, "after")).toContain("ຫວຽດນາມ");
    expect(text).not.toContain("ຫວຽດນາມ");
  });
});

/** The record with every commitment meant for these readers. */
function allFor(audience: Audience, record: HouseRecord): HouseRecord {
  const commitments = new Map(
    [...record.commitments].map(([id, item]) => [id, { ...item, audience }]),
  );
  return { ...record, commitments };
}

describe("what a paper does not print, its record does not hold:", () => {
  test("talking points carry neither clearance nor what is not to be raised", () => {
    const text = textOf(BILATERAL, "eve", {}, [
      "issues.0.title",
      "closing.0.text",
      "meeting.title",
    ]);
    expect(text).toContain("  issues:");
    for (const field of ["do_not_raise", "cleared_by", "agreements", "earlier", "objectives"])
      expect(text).not.toContain(`${field}:`);
  });

  test("a paper that lists gaps carries the gaps alone", () => {
    const { record } = plant(example);
    const gapsOf = (of: HouseRecord) =>
      Object(enclose(["gaps.0.items"], exampleContext(BILATERAL, "after", { record: of })).meeting);
    const { press, sensitivities, do_not_raise, contact, start } = gapsOf(example);
    expect({ press, sensitivities, do_not_raise, contact, start }).toEqual({
      press: { arrangement: "unknown", line: "unknown" },
      ...{ sensitivities: "unknown", do_not_raise: "unknown", contact: "unknown" },
      start: "unknown",
    });
    for (const field of ["press", "contact", "drafted_by", "venue"])
      expect(gapsOf(record)).not.toHaveProperty(field);
  });

  test("a note carries the points that it prints, and of the others no more than the issue", () => {
    const inNote = textOf(BILATERAL, "eve", {}, ["say.0.text", "issues.0.title"]);
    expect(inNote).toContain("id: review-all");
    expect(inNote).toContain("id: needs");
    expect(inNote).not.toContain("id: share-experience");
    expect(textOf(BILATERAL, "eve", {}, ["issues.0.points.0.text"])).toContain(
      "id: share-experience",
    );
  });

  test("nothing is told of people's lives, nor what the desk thinks of them", () => {
    const { record } = plant(example);
    expect(textOf(BILATERAL, "after", { record })).not.toContain("biography:");
    const unspoken = everything.filter((path) => !path.startsWith("interpreter"));
    const { people: others } = enclose(unspoken, exampleContext(BILATERAL, "after", { record }));
    expect(JSON.stringify(others)).not.toContain("pronunciation");
    const { people } = enclose(everything, exampleContext(BILATERAL, "after", { record }));
    expect(JSON.stringify(people)).not.toContain("remarks");
    expect(textOf(BILATERAL, "after")).toContain("biography: unknown");
  });

  test("a paper that prints nothing carries who met, and when", () => {
    const { meeting, ...rest } = enclose([], exampleContext(BILATERAL, "after"));
    expect(Object.keys(Object(meeting))).toEqual([
      ...["id", "kind", "title", "on", "country", "principal", "counterpart", "sides"],
    ]);
    expect(Object.keys(rest)).toEqual([
      ...["left_out", "house", "parties", "people", "sources", "fields"],
    ]);
  });
});
