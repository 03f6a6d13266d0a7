import { describe, expect, it } from "vitest";
import { closest } from "../../src/text/closest.ts";

describe("closest", () => {
  it("finds the word that a slip of the finger was meant as", () => {
    expect(closest("mlws", ["moha", "mlsw", "mps"])).toBe("mlsw");
    expect(closest("titel", ["text", "title"])).toBe("title");
    expect(closest("modaliti", ["modality", "modal"])).toBe("modality");
    expect(closest("relaibility", ["reliability", "remarks"])).toBe("reliability");
  });

  it("does not mind capitals, accents, or what joins the words", () => {
    expect(closest("Đỗ Thanh Bình", ["do-thanh-binh"])).toBe("do-thanh-binh");
    expect(closest("part-of", ["part_of"])).toBe("part_of");
    expect(closest("Asia/Ho Chi Minh", ["Asia/Ho_Chi_Minh"])).toBe("Asia/Ho_Chi_Minh");
  });

  it("takes a whole part of an id for the id", () => {
    expect(closest("phosay", ["do-thanh-binh", "phosay-sayasone"])).toBe("phosay-sayasone");
  });

  it("suggests no stranger", () => {
    expect(closest("colour", ["file", "url", "remarks"])).toBeUndefined();
    expect(closest("vn", ["en", "lo"])).toBeUndefined();
    expect(closest("x", [])).toBeUndefined();
  });

  it("gives the first of equals, so that it says the same every time", () => {
    expect(closest("dats", ["date", "data"])).toBe("date");
  });
});
