/**
 * The guards of an archive copy's record one by one, each where nothing before it has filtered: the
 * view leaves most of this out earlier, and a guard that was lost would not be missed.
 */
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { branchesOf } from "../../src/diagnostics/schema-keys.ts";
import { field } from "../../src/record/fields.ts";
import { type BackedText, backedText, type Issue } from "../../src/record/issue.ts";
import type { Post } from "../../src/record/person.ts";
import { admittedMeeting } from "../../src/view/enclosure/admitted-meeting.ts";
import { personAsAt, sourceAsAt } from "../../src/view/enclosure/as-known.ts";
import { type LeftOut, type Reduction, reduce } from "../../src/view/enclosure/reduce.ts";
import { must } from "../support/example.ts";
import { audiences, backed, contextOf, record, withMeeting } from "./fixture/fixture.ts";

/** What is left of a value, and what was told and counted meanwhile. */
function reduced(value: unknown, schema: z.ZodType, asked: Partial<Reduction> = {}) {
  const told: string[] = [];
  const counted: LeftOut[] = [];
  const left = reduce(value, branchesOf(schema), "entry", {
    audience: "internal",
    mayName: () => true,
    isOpen: () => true,
    count: (what) => counted.push(what),
    tell: (name) => told.push(name),
    ...asked,
  });
  return { left, told, counted };
}

describe("of the record within an archive copy,", () => {
  const texts = z.array(backedText);

  test.each(audiences)(
    "an entry meant for fewer readers is gone even if nobody filtered before: %s",
    (audience) => {
      const entries = audiences.map((each) => backed(`for ${each}`, { audience: each }));
      const { left, counted } = reduced(entries, texts, { audience });
      const wider = audiences.slice(audiences.indexOf(audience));
      const words = JSON.stringify(left) ?? "";
      // The words themselves are for the delegation, so that nothing of them goes any further.
      const isTold = (each: string) => words.includes(`for ${each}`);
      expect(audiences.filter(isTold)).toEqual(audience === "shareable" ? [] : wider);
      expect(left).toHaveLength(wider.length);
      expect(counted.filter((what) => what === "entries")).toHaveLength(3 - wider.length);
    },
  );

  test("an entry whose readers nobody can tell is the house's", () => {
    const entry = { ...backed("a text"), audience: "everybody" };
    expect(reduced([entry], texts, { audience: "delegation" }).left).toBeUndefined();
    expect(reduced([entry], texts).left).toHaveLength(1);
  });

  test("a field that says nothing of its readers stays out", () => {
    const said = field(z.string(), "shareable", "What everybody may read");
    const silent = z.string().meta({ description: "What has no readers" });
    const group = { said: "open words", silent: "stray words", unheard: "no such field" };
    for (const audience of audiences) {
      const { left, told, counted } = reduced(group, z.strictObject({ said, silent }), {
        audience,
      });
      expect(left).toEqual({ said: "open words" });
      expect(told).toEqual(["entry.said"]);
      expect(counted).toEqual(["fields"]);
    }
    // Nor where only one of two forms says something.
    const forms = z.union([z.strictObject({ said }), z.strictObject({ said: silent })]);
    expect(reduced({ said: "words" }, forms).left).toBeUndefined();
  });

  test("a source that may not be named is not quoted", () => {
    const hides = (hidden: string) => (source: BackedText["source"]) => {
      const entry = backed("a text", { source, quote: "its words", locator: { line: 3 } });
      return reduced(entry, backedText, { mayName: ({ id }) => id !== hidden }).left;
    };
    const quoted = { quote: "its words", locator: { line: 3 } };
    const plain = { text: "a text", audience: "internal" };
    expect(hides("none")("cable")).toEqual({ ...plain, source: "cable", ...quoted });
    expect(hides("cable")("cable")).toEqual(plain);
    // The words are those of the first of several.
    expect(hides("cable")(["cable", "blog"])).toEqual({ ...plain, source: ["blog"] });
    expect(hides("blog")(["cable", "blog"])).toEqual({ ...plain, source: ["cable"], ...quoted });
  });

  test("an eve copy knows neither the later end of a post nor what the desk later remarked on a source", () => {
    const anna = must(record.people.get("anna"), "anna");
    const minister = must(
      anna.posts.find(({ title }) => title === "Minister"),
      "no post",
    );
    const endOf = (to: Post["to"]) => {
      const person = { ...anna, posts: [{ ...minister, to }] };
      return must(personAsAt(person, false, contextOf("eve")).posts?.[0], "no post").to;
    };
    // The meeting is on 15 June 2026.
    expect(endOf("2026-06-16")).toBe("unknown");
    expect(endOf({ on: "2026-07-01", inferred: "day", because: "the gazette" })).toBe("unknown");
    expect(endOf("2026-06-15")).toBe("2026-06-15");
    expect(endOf("present")).toBe("present");

    const cable = { ...must(record.sources.get("cable"), "cable"), remarks: "It proved wrong" };
    const { remarks, ...rest } = cable;
    expect(sourceAsAt(cable, contextOf("eve"))).toEqual(rest);
    expect(sourceAsAt(cable, contextOf("after"))).toEqual({ ...rest, remarks });
  });

  test("an issue for fewer readers is not there", () => {
    const ofEach = withMeeting(({ issues: [issue] }) => ({
      issues: audiences.map((audience): Issue => {
        const points = must(issue, "no issue").points.map((point) => ({ ...point, audience }));
        return { ...must(issue, "no issue"), id: `for-${audience}`, audience, points };
      }),
    }));
    for (const [at, audience] of audiences.entries()) {
      const context = contextOf("eve", { record: ofEach, audience });
      const { issues } = admittedMeeting(new Set(["issues"]), context);
      const wider = audiences.slice(at).map((each) => ({ id: `for-${each}` }));
      expect(issues).toHaveLength(wider.length);
      expect(issues).toMatchObject(wider);
    }
  });
});
