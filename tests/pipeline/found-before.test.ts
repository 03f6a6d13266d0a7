/** What links and checks found in a file before is what they would find in it now, whatever was changed elsewhere. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import type { MemoryHost } from "../../src/host/memory.ts";
import { loadHouse } from "../../src/pipeline/house.ts";
import { openFound, openKnownFiles } from "../../src/pipeline/known-files.ts";
import { exampleInMemory } from "../support/example-in-memory.ts";
import { tries } from "../support/extent.ts";

/** What is told of a house; with what was kept of it, and kept again. */
function told(host: MemoryHost, isForced: boolean) {
  const report = new Report();
  const [known, found] = [openKnownFiles, openFound].map((open) => open(host, "this", isForced));
  const house = loadHouse(host, {}, report, undefined, { known, found });
  if (house && !isForced) {
    known?.save();
    found?.save();
  }
  return { problems: report.problems, isSound: house !== undefined };
}

const paths = [...exampleInMemory().files.keys()].filter((path) => path.startsWith("data/"));
const changes = fc.constantFrom(
  { find: /^(\s+(?:text|what|en): .*\p{L})$/u, to: "$1, said Do Thanh Binh" },
  { find: /^(\s+(?:text|what|en): .*\p{L})$/u, to: "$1 on 30 February" },
  { find: /^(\s+(?:text|what|en): .*\p{L})$/u, to: "$1 on Friday 12 November" },
  { find: /^(\s+(?:text|what|en): .*\p{L})$/u, to: "$1 and labor, or labour" },
  { find: /^(\s+(?:text|what|en): .*\p{L})$/u, to: "$1 of \u00d0ăng" },
  { find: /^(\s+(?:text|what|en): .*\p{L})$/u, to: "$1 n/a" },
  { find: /^(\s+)(\w+): unknown$/u, to: "$1$2: tbc" },
  { find: /name: Đỗ Thanh Bình/u, to: "name: Đỗ Thanh Bính" },
  { find: /set: main/u, to: "set: language" },
  { find: /kind: state/u, to: "kind: ministry" },
  { find: /: 2025-11-12/u, to: ": 2024-11-12" },
  { find: /^(\s+- id: [a-z-]+)$/u, to: "$1-x" },
  { find: /^language: en/mu, to: "language: vi" },
);

test("after any changes the same is told as of a house that is read anew", () => {
  const edit = fc.tuple(fc.constantFrom(...paths), changes, fc.nat(500));
  const seen = { sound: 0, told: 0 };
  const holds = fc.property(fc.array(edit, { minLength: 3, maxLength: 6 }), (edits) => {
    const host = exampleInMemory();
    told(host, false);
    for (const [path, { find, to }, which] of edits) {
      const before = host.files.get(path);
      const lines = new TextDecoder().decode(before).split("\n");
      const places = lines.flatMap((line, at) => (find.test(line) ? [at] : []));
      const at = places[which % places.length];
      if (at === undefined || !before) continue;
      lines[at] = (lines[at] ?? "").replace(find, to);
      host.files.set(path, new TextEncoder().encode(lines.join("\n")));
      const again = told(host, false);
      expect(again).toEqual(told(host, true));
      seen.told += again.problems.length;
      if (again.isSound) seen.sound++;
      // What keeps the record from being read would hide all further changes.
      else host.files.set(path, before);
    }
  });
  fc.assert(holds, { seed: 20251202, numRuns: tries(8, 60) });
  expect(seen.sound).toBeGreaterThan(3);
  expect(seen.told).toBeGreaterThan(10);
}, 240_000);
