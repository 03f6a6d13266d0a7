import { afterEach, describe, expect, it, vi } from "vitest";
import { docxPart } from "../../support/docx-words.ts";
import { documentOf, everyNode, paragraph } from "./every-node.ts";
import { writeDocx } from "./write.ts";

const zone = process.env.TZ;
afterEach(() => {
  vi.useRealTimers();
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe("the bytes of a DOCX", () => {
  it("are the same at another time, in another zone and after other papers", async () => {
    const first = await writeDocx(everyNode);
    await writeDocx(documentOf([...everyNode.children, paragraph("something else")], "vi"));
    for (const [name, now] of [
      ["Pacific/Kiritimati", "2031-07-01T23:30:00Z"],
      ["America/Los_Angeles", "1999-12-31T23:59:59Z"],
    ] as const) {
      process.env.TZ = name;
      vi.useFakeTimers({ now: new Date(now), toFake: ["Date"] });
      expect(new Date().getTimezoneOffset()).not.toBe(0);
      expect(Buffer.compare(await writeDocx(everyNode), first)).toBe(0);
    }
  });

  it("hold no date but the paper's own", async () => {
    const core = docxPart(await writeDocx(everyNode), "docProps/core.xml");
    expect(core.match(/\d{4}-\d{2}-\d{2}T[^<]*/gu)).toEqual([
      "2025-12-01T00:00:00Z",
      "2025-12-01T00:00:00Z",
    ]);
  });
});
