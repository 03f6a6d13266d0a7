import { describe, expect, test } from "vitest";
import * as z from "zod";
import { tell } from "../../src/diagnostics/phrase.ts";
import { explainPath, restrictView, viewSchemaFor } from "../../src/view/audience.ts";
import { buildView } from "../../src/view/build-view.ts";
import { viewSchema } from "../../src/view/schema.ts";
import { BILATERAL, exampleContext, exampleRecord } from "../support/example.ts";

const valueShapes = ["unstated", "prose", "id,text"];

/** Every field of the view with its path; the insides of printable values left out. */
function* fieldsOf(
  schema: z.core.$ZodType,
  path: string[] = [],
): Generator<[string, z.core.$ZodType]> {
  if (schema instanceof z.ZodOptional) yield* fieldsOf(schema.unwrap(), path);
  else if (schema instanceof z.ZodArray) yield* fieldsOf(schema.element, path);
  else if (schema instanceof z.ZodObject) {
    if (valueShapes.includes(Object.keys(schema.shape).join())) return;
    for (const [name, inner] of Object.entries(schema.shape)) {
      yield [[...path, name].join("."), inner];
      yield* fieldsOf(inner, [...path, name]);
    }
  }
}

describe("the view's fields", () => {
  test.each([...fieldsOf(viewSchema)])(
    "%s is described and says who may read it",
    (_path, schema) => {
      const meta = z.globalRegistry.get(schema);
      expect(meta?.description).toMatch(/\S/);
      expect(meta?.audience).toMatch(/^(internal|delegation|shareable)$/);
    },
  );
});

describe("a paper that may be shared with the other side", () => {
  const record = exampleRecord();
  const context = exampleContext(BILATERAL, "after", { record, audience: "shareable" });
  const text = JSON.stringify(restrictView(buildView(context), "shareable"));

  test("cannot name what is internal", () => {
    expect(viewSchemaFor("shareable").safeParse({}).success).toBe(false);
    const view = restrictView(buildView(context), "shareable");
    for (const name of ["gaps", "decisions", "clearance", "objectives", "issues"]) {
      expect(view).not.toHaveProperty(name);
    }
    expect(text).not.toContain('"quote"');
  });

  test("holds no entry that its record marks as internal", () => {
    const internal = [...record.commitments.values()].filter(
      (item) => item.audience === "internal",
    );
    expect(internal.length).toBeGreaterThan(0);
    expect(internal.filter(({ id }) => text.includes(`"${id}"`))).toEqual([]);
  });

  test("tells a template's author why a path is not there", () => {
    const why = explainPath("shareable")(["decisions"]);
    expect(why && tell(why)).toContain('"internal"');
    expect(explainPath("internal")(["decisions"])).toBeUndefined();
    expect(explainPath("shareable")(["desicions"])).toBeUndefined();
    expect(explainPath("shareable")(["constructor"])).toBeUndefined();
    expect(explainPath("shareable")(["meeting", "__proto__", "x"])).toBeUndefined();
  });
});
