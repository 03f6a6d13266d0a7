/** What a host is asked is an answer that can be asked for again, or there are no answers at all. */
import { expect, test } from "vitest";
import { HostError } from "../../src/host/host-error.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { answersAgain, watchHost } from "../../src/pipeline/watch.ts";

const files = { "data/house.yaml": "chancery: 1\n" };

test("files, folders and paths are answered the same by the same folder, and not by another", () => {
  const { host, answers } = watchHost(createMemoryHost(files));
  host.read("data/house.yaml");
  host.read("data/people.yaml");
  host.list("data");
  const known = answers() ?? {};
  expect(Object.keys(known)).toHaveLength(3);
  expect(answersAgain(createMemoryHost(files), known)).toBe(true);
  const changed = { ...files, "data/people.yaml": "" };
  expect(answersAgain(createMemoryHost(changed), known)).toBe(false);
});

test("nothing is remembered of a run that asked for the clock", () => {
  const { host, answers } = watchHost(createMemoryHost(files));
  host.read("data/house.yaml");
  expect(answers()).toBeDefined();
  host.now();
  expect(answers()).toBeUndefined();
});

test("nothing is remembered of a run in which the machine refused a file", () => {
  const refusing = {
    ...createMemoryHost(files),
    read: (path: string) => {
      throw new HostError("no-right", path);
    },
  };
  const { host, answers } = watchHost(refusing);
  expect(() => host.read("data/house.yaml")).toThrow(HostError);
  expect(answers()).toBeUndefined();
});
