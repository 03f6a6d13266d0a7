/** What keys do at a terminal, which the test plays: each key is pressed when the question is shown. */
import { once } from "node:events";
import { PassThrough } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { askAtTerminal } from "../../src/cli/ask-terminal.ts";
import { say, tell } from "../../src/diagnostics/phrase.ts";
import type { Question } from "../../src/tasks/scaffold/question.ts";

const ENTER = "\r";
const DOWN = "\u001b[B";

const question: Question = {
  flag: "modality",
  words: say("how firmly was it said"),
  isRequired: true,
  choices: [{ value: "stated" }, { value: "hoped" }],
  objectionTo: () => undefined,
};

async function press(keys: readonly string[], asked: Question) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = "";
  output.on("data", (text) => {
    shown += String(text);
  });
  let isDrawn = once(output, "data");
  const answer = askAtTerminal((phrase) => tell(phrase), { input, output })(asked);
  for (const key of keys) {
    await isDrawn;
    // A question is drawn in several writes.
    await setImmediate();
    isDrawn = once(output, "data");
    input.write(key);
  }
  return { answer: await answer, shown };
}

test("Enter alone chooses nothing where an answer is needed, and it is asked again", async () => {
  const { answer, shown } = await press([ENTER, DOWN, ENTER], question);
  expect(answer).toBe("stated");
  expect(shown.split("How firmly was it said?").length).toBeGreaterThan(2);
});

test("Enter alone says that it is not known where it may be so", async () => {
  expect((await press([ENTER], { ...question, isRequired: false })).answer).toBe("");
});

test("the row that chooses nothing says what it means", async () => {
  const { answer, shown } = await press([ENTER], {
    ...question,
    isRequired: false,
    none: say("as before"),
  });
  expect(answer).toBe("");
  expect(shown).toContain("as before");
  expect(shown).not.toContain("not known");
});

test("Ctrl-C gives up", async () => {
  expect((await press(["\u0003"], question)).answer).toBeUndefined();
});
