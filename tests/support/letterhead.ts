/** The example with a letterhead of a test's own, under the theme of Decree 30. */
import type { MemoryHost } from "../../src/host/memory.ts";
import { BILATERAL } from "./example.ts";
import { exampleInMemory } from "./example-in-memory.ts";

/** The least that a letterhead must say. */
export const LETTERHEAD = `
  parent: none
  issuer: moha
  abbreviation: BNV
  place: { en: The Capital }`;

/** `own` stands at the end of the meeting's file; no letterhead at all where it is undefined. */
export function letterheadHouse(
  letterhead: string | undefined,
  own = "",
  theme = "theme: vn-decree-30",
): MemoryHost {
  const host = exampleInMemory();
  const change = (path: string, by: (text: string) => string) => {
    const text = new TextDecoder().decode(host.files.get(path));
    host.files.set(path, new TextEncoder().encode(by(text)));
  };
  change("data/house.yaml", (text) => {
    const without = text.replace(/^letterhead:\n(?: .*\n)*/mu, "");
    const added = letterhead === undefined ? "" : `letterhead:${letterhead}\n`;
    return `${without.replace(/^theme: .*$/mu, theme)}${added}`;
  });
  if (own !== "") {
    change(`data/meetings/${BILATERAL}.yaml`, (text) => {
      return `${text.replace(/^letterhead:\n(?: .*\n)*/mu, "")}${own.trimStart()}\n`;
    });
  }
  return host;
}
