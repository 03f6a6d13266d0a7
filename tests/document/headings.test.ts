/** The number that a template writes before a heading, which a theme may replace by its own. */
import { describe, expect, it } from "vitest";
import { documentTexts, inlineText } from "../../src/document/words.ts";
import { blocksOf, META, parse, template } from "./template.ts";

function bareWords(...source: Parameters<typeof template>): string | undefined {
  const [heading] = blocksOf(template(...source));
  if (heading?.type !== "heading") throw new Error("expected a heading");
  return heading.bare && inlineText(heading.bare);
}

describe("the words without their number", () => {
  it("are known where the template numbers its headings", () => {
    expect(bareWords`## ${"3"}. ${"Review"}`).toBe("Review");
    expect(bareWords`## 3. Review of **all**`).toBe("Review of all");
    expect(bareWords`## 3) Review`).toBe("Review");
    expect(bareWords`## ${"12"}. The ${"Review"}`).toBe("The Review");
  });

  it("are not told from a number that stands in a value, which is part of the words", () => {
    expect(bareWords`## ${"5. Committee session"}`).toBeUndefined();
    expect(bareWords`## ${"2"}${". Review"}`).toBeUndefined();
    expect(bareWords`## ${"2nd"}. Review`).toBeUndefined();
    expect(bareWords`## Review`).toBeUndefined();
    expect(bareWords`## ${"2"} reviews`).toBeUndefined();
  });

  it("leave the heading as it is where no theme numbers it", () => {
    const document = parse(template`## ${"3"}. ${"Review"}`).document;
    expect(document && documentTexts(document)).toEqual(["3. Review"]);
    expect(META.head).toBeUndefined();
  });
});
