/** The furniture of the page as units: the slots that the theme prints, each where the theme says so. */
import * as z from "zod";
import { Report } from "../../diagnostics/report.ts";
import { readYamlBytes } from "../../diagnostics/yaml-bytes.ts";
import type { ComposedPaper } from "../../pipeline/paper.ts";
import type { Leaf, Unit } from "./units.ts";

const LINES = ["firstHeader", "header", "firstFooter", "footer"] as const;
const PARTS = ["left", "centre", "right"] as const;
const SLOT = /\{([^{}]*)\}/gu;
const anything = z.looseObject({});

/** Each slot once, with the first line of the theme that names it. */
export function furnitureUnits({ theme: { theme, files }, document }: ComposedPaper): Unit[] {
  const { meta } = document;
  const [file] = files;
  const yaml =
    file &&
    readYamlBytes({
      file: file.path,
      bytes: file.bytes,
      schema: anything,
      report: new Report(),
    });
  const units = new Map<string, Unit>();
  for (const line of LINES) {
    for (const part of PARTS) {
      for (const [, name = ""] of theme.furniture[line][part].matchAll(SLOT)) {
        const template = yaml?.place(["furniture", line, part]);
        const leaf = name === "page" ? pageLeaf(meta.labels.page) : furnitureLeaf(name, meta);
        if (!leaf || units.has(name)) continue;
        const leaves = [{ ...leaf, ...(template && { template }) }];
        units.set(name, { role: "furniture", under: [], beside: [name], leaves });
      }
    }
  }
  return [...units.values()];
}

function furnitureLeaf(
  name: string,
  { furniture }: ComposedPaper["document"]["meta"],
): Leaf | undefined {
  const text = Object.hasOwn(furniture, name) ? furniture[name] : undefined;
  return text === undefined ? undefined : { text, furniture: name };
}

/** `Page 1` as the label has it, `Page {page}`; a number alone is that of anything. */
export function withSlots(words: string, pattern: string): readonly string[] {
  const numbers = words.match(/\d+/gu) ?? [];
  const slots = pattern.match(SLOT) ?? [];
  if (numbers.length === 0 || !/\p{L}/u.test(words)) return [];
  return slots.slice(numbers.length - 1).map((_, first) => {
    let at = first;
    return words.replace(/\d+/gu, () => slots[at++] ?? "");
  });
}

/** The numbers are the writers' own. */
function pageLeaf(pattern: string): Leaf {
  return { text: pattern, label: "page" };
}
