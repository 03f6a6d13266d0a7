/** The hours of a running order beside those of its meeting. */
import { expect, test } from "vitest";
import { changed, LATER } from "../record/fixture.ts";
import { toldOf } from "./told.ts";

type Step = readonly [time: string, minutes: number | "unknown"];

const told = (start: string, minutes: number, ...steps: readonly Step[]) => {
  const step = ([time, lasts]: Step) =>
    `{ time: ${time}, minutes: ${lasts}, what: Step, lead: unknown, press: closed }`;
  const files = changed([
    `data/meetings/${LATER}.yaml`,
    ["start: unknown", `start: "${start}"`],
    ["minutes: unknown", `minutes: ${minutes}`],
    ["programme: unknown", `programme: [${steps.map(step).join(", ")}]`],
  ]);
  return toldOf(files).flatMap(({ code, at }) => (code.startsWith("programme") ? [code, at] : []));
};

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
