/** How a template says where a form of its theme stands. */
import { describe, expect, it } from "vitest";
import { isPlainlySound } from "../../src/document/plain-shape.ts";
import { blocksOf, problemsOf, source } from "./template.ts";

describe("::form", () => {
  it("keeps a place, which only the theme fills", () => {
    expect(blocksOf(source("::form{name=signature}"))).toEqual([
      { type: "form", name: "signature", rows: [] },
    ]);
  });

  it("knows the forms that a theme can have, and no other", () => {
    expect(problemsOf(source("::form{name=signatur}"))[0]).toContain("signatur");
    expect(problemsOf(source("::form"))).toHaveLength(1);
    expect(problemsOf(source("::form{name=head}"))).toHaveLength(1);
    expect(problemsOf(source(":::card\n::form{name=signature}\n:::"))).toHaveLength(1);
  });

  it("is plainly sound where it names one", () => {
    expect(isPlainlySound(source("::form{name=addressees}"))).toBe(true);
    expect(isPlainlySound(source("::form{name=addresses}"))).toBe(false);
  });
});
