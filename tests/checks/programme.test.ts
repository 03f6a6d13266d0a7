/** The hours of a running order beside those of its meeting. */
import { expect, test } from "vitest";
import { changed, EARLIER, LATER } from "../record/fixture.ts";
import { toldOf } from "./told.ts";

type Step = readonly [time: string, minutes: number | "unknown"];

const listOf = (steps: readonly Step[]) =>
  `programme: [${steps
    .map(
      ([time, lasts]) =>
        `{ time: ${time}, minutes: ${lasts}, what: Step, lead: unknown, press: closed }`,
    )
    .join(", ")}]`;

const diagnosticsOf = (start: string, minutes: number, steps: readonly Step[]) =>
  toldOf(
    changed([
      `data/meetings/${LATER}.yaml`,
      ["start: unknown", `start: "${start}"`],
      ["minutes: unknown", `minutes: ${minutes}`],
      ["programme: unknown", listOf(steps)],
    ]),
  ).filter(({ code }) => code.startsWith("programme"));

const told = (start: string, minutes: number, ...steps: readonly Step[]) =>
  diagnosticsOf(start, minutes, steps).flatMap(({ code, at }) => [code, at]);

const messages = (start: string, minutes: number, ...steps: readonly Step[]) =>
  diagnosticsOf(start, minutes, steps).map(({ message }) => message);

test("a meeting that is moved by an hour, its steps not, is told of either way", () => {
  const steps: readonly Step[] = [
    ['"14:00"', 60],
    ['"15:00"', 30],
  ];
  expect(told("14:00", 120, ...steps)).toEqual([]);
  expect(told("13:00", 120, ...steps)).toEqual(["programme-off-start", '"14:00"']);
  expect(told("14:30", 120, ...steps)).toEqual(["programme-off-start", '"14:00"']);
});

test("steps that all lie outside the meeting are added up all the same", () => {
  const codes = told("17:00", 60, ['"14:00"', 40], ['"14:40"', 30]);
  expect(codes).toContain("programme-too-long");
});

test("arrival and dinner are outside it, and a step of an unknown hour may begin it", () => {
  expect(told("14:00", 60, ['"13:40"', 10], ["unknown", 60], ['"18:00"', 90])).toEqual([]);
  expect(told("14:00", 60, ['"13:40"', 40], ["unknown", 20])).toEqual([
    "programme-off-start",
    '"13:40"',
  ]);
});

test("a running order may go on after midnight", () => {
  expect(told("22:00", 240, ['"22:00"', 90], ['"23:30"', 40], ['"00:10"', 60])).toEqual([]);
  expect(told("22:00", 120, ['"22:00"', 90], ['"23:30"', 40], ['"00:10"', 60])).toEqual([
    "programme-too-long",
    "120",
  ]);
});

test("what is not known of hours is never held against a running order", () => {
  expect(told("14:00", 60, ['"14:00"', 60], ["unknown", 90])).toEqual([]);
  expect(told("14:00", 60, ['"14:00"', 60], ["unknown", 30], ['"15:00"', 60])).toEqual([]);
});

test("of a meeting that begins nobody knows when, nothing is off and nothing too long", () => {
  expect(told("unknown", 60, ['"14:30"', 90])).toEqual([]);
});

test("what cannot be said of one meeting does not hide another", () => {
  const files = changed(
    [
      `data/meetings/${EARLIER}.yaml`,
      ["start: unknown", 'start: "14:00"'],
      ["programme: unknown", listOf([['"14:00"', 90]])],
    ],
    [
      `data/meetings/${LATER}.yaml`,
      ["start: unknown", 'start: "14:00"'],
      ["minutes: unknown", "minutes: 60"],
      ["programme: unknown", listOf([['"14:00"', 70]])],
    ],
  );
  expect(toldOf(files).map(({ code }) => code)).toEqual(["programme-too-long"]);
});

test("a step that begins too early is told of with the hour that it has to wait for", () => {
  expect(messages("14:00", 90, ['"14:00"', 30], ['"14:20"', 20])).toEqual([
    "it begins at 14:20, and the steps above it last until 14:30",
  ]);
  expect(messages("09:00", 90, ['"09:00"', 8], ['"09:05"', 8])).toEqual([
    "it begins at 09:05, and the steps above it last until 09:08",
  ]);
  expect(messages("23:30", 90, ['"23:30"', 45], ['"00:05"', 20])).toEqual([
    "it begins at 00:05, and the steps above it last until 00:15",
  ]);
});

test("steps in the wrong order are told of until the hours have caught up", () => {
  const steps: readonly Step[] = [
    ['"14:30"', "unknown"],
    ['"14:10"', "unknown"],
    ['"14:20"', "unknown"],
    ['"14:40"', "unknown"],
  ];
  expect(messages("14:30", 90, ...steps)).toEqual([
    "it begins at 14:10, and a step above it at 14:30",
    "it begins at 14:20, and a step above it at 14:30",
  ]);
});

test("two steps may begin together where nobody knows how long the first takes", () => {
  expect(told("14:00", 60, ['"14:00"', "unknown"], ['"14:00"', 30])).toEqual([]);
});

test("an hour of the twelve-hour clock is one that goes back, and not one of the next day", () => {
  expect(told("14:00", 60, ['"14:00"', "unknown"], ['"02:00"', 30])).toEqual([
    "programme-out-of-order",
    '"02:00"',
  ]);
});

test("a step of an unknown hour begins the meeting only from where it stands in the order", () => {
  const off = (at: string) => ["programme-off-start", at];
  // What stands before it is over by then, or lasts nobody knows how long.
  expect(told("14:00", 60, ['"13:40"', 20], ["unknown", 30])).toEqual([]);
  expect(told("14:00", 60, ['"13:40"', "unknown"], ["unknown", 30])).toEqual([]);
  expect(told("14:00", 60, ["unknown", 30], ['"14:10"', 30])).toEqual([]);
  // It comes before a step that comes before the start, or after one that comes after it.
  expect(told("14:00", 60, ["unknown", 10], ['"13:40"', 10], ['"14:10"', 30])).toEqual(
    off('"13:40"'),
  );
  expect(told("14:00", 60, ['"13:40"', 10], ['"14:10"', 20], ["unknown", 10])).toEqual(
    off('"13:40"'),
  );
  expect(told("23:50", 60, ['"23:30"', 10], ["unknown", 10], ['"00:10"', 30])).toEqual([]);
});

test("where no step comes before the start, the first after it is the one that is off", () => {
  expect(told("14:00", 60, ['"14:10"', 20], ['"14:30"', 20])).toEqual([
    "programme-off-start",
    '"14:10"',
  ]);
});

test("the time a running order needs is all that its steps take, and lasts until the last is over", () => {
  const tooLong = ["programme-too-long", "60"];
  expect(told("14:00", 60, ['"14:00"', 70])).toEqual(tooLong);
  expect(told("14:00", 60, ['"14:00"', 20], ['"14:50"', 20])).toEqual(tooLong);
  expect(told("23:30", 60, ['"23:30"', 20], ['"00:10"', 30])).toEqual(tooLong);
  expect(messages("14:00", 60, ['"14:00"', 40], ['"14:20"', 40])).toContain(
    "the running order takes 80 minutes, and the meeting has 60",
  );
  expect(messages("14:00", 60, ['"14:50"', 20], ['"14:00"', 10])).toContain(
    "the running order takes 70 minutes, and the meeting has 60",
  );
});

test("where the talks have no hour, a dinner and what follows it are not taken for the meeting", () => {
  const codes = (...steps: readonly Step[]) =>
    diagnosticsOf("14:00", 60, steps).map(({ code }) => code);
  expect(codes(['"18:00"', 90])).toEqual(["programme-off-start"]);
  expect(codes(["unknown", 60], ['"18:00"', 90], ['"19:30"', 60])).toEqual([]);
});
