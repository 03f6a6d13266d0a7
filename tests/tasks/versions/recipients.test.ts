/** What an officer is told of those who are to receive numbered copies. */
import { expect, test } from "vitest";
import { edit, eveningHouse, MEETING_FILE, runIssue } from "./evening.ts";

test("where nobody is named, no copies can be asked for", async () => {
  const host = eveningHouse();
  edit(host, MEETING_FILE, "[{ to: binh }, { to: Interpreter }]", "[]");
  expect((await runIssue(host, { marksCopies: true })).codes).toContain("no-recipients");
  expect((await runIssue(host)).outcome).toBe("done");
});

test("whom copies would name in another language than that of the papers, is told", async () => {
  const host = eveningHouse();
  edit(host, "data/house.yaml", "{ en: 100 }", "{ en: 100, vi: 100 }");
  const { diagnostics } = await runIssue(host, { marksCopies: true, languages: ["en", "vi"] });
  const told = diagnostics.find(({ message }) => message.startsWith('"Interpreter" has no text'));
  expect(told).toMatchObject({ code: "text-untranslated", place: { file: MEETING_FILE } });
});
