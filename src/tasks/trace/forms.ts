/**
 * The theme's head and forms as units: each line that the theme sets out and the paper fills, with the
 * line of the theme that says it, and with the name that fills each stretch of it.
 */
import * as z from "zod";
import type { Place } from "../../diagnostics/diagnostic.ts";
import { Report } from "../../diagnostics/report.ts";
import { readYamlBytes } from "../../diagnostics/yaml-bytes.ts";
import type { FormLine } from "../../document/forms.ts";
import type { ComposedPaper } from "../../pipeline/paper.ts";
import { encodeToken } from "../../text/tokens.ts";
import { type Filling, fillForm } from "../../writers/fill-form.ts";
import type { ThemeForm } from "../../writers/theme-forms.ts";
import type { Leaf, Role, Unit } from "./units.ts";

/** The units of what the theme has above the paper, where a form stands, or below each annex's title. */
export type FormUnits = (name: string, under: readonly string[]) => readonly Unit[];

const anything = z.looseObject({});

export function formUnitsOf(paper: ComposedPaper): FormUnits {
  const { theme: file, document } = paper;
  const { heads, forms } = file.theme;
  const [written] = file.files;
  const yaml =
    written &&
    readYamlBytes({
      file: written.path,
      bytes: written.bytes,
      schema: anything,
      report: new Report(),
    });
  const slots = slotsOf(document.meta.furniture);
  const filling: Filling = {
    meta: { ...document.meta, furniture: slots.marked },
    language: file.theme.language,
    report: new Report(),
    told: new Set(),
  };
  const placed: ReadonlyMap<string, ThemeForm | undefined> = new Map(Object.entries(forms));
  const headName = document.meta.head ?? "paper";
  return (name, under) => {
    const isHead = name === "head";
    const form = (isHead ? heads[headName] : placed.get(name)) ?? [];
    const path = isHead ? ["heads", headName] : ["forms", name];
    const role: Role = isHead ? "title" : "text";
    return form.flatMap((cells, row) =>
      cells.flatMap(({ lines }, cell) =>
        lines.flatMap((line, index): readonly Unit[] => {
          const place = yaml?.place([...path, row, cell, "lines", index, "text"]);
          const [filled] = fillForm([[{ width: 1, lines: [line] }]], filling);
          return (filled?.cells[0]?.lines ?? []).flatMap((each) => {
            const leaves = leavesOf(each, slots, place);
            return leaves.length > 0 ? [{ role, under, beside: [], leaves }] : [];
          });
        }),
      ),
    );
  };
}

/** A member of what fills a name: its words, and where they begin in all that fills it. */
interface Member {
  readonly slot: string;
  readonly text: string;
  readonly at: number;
}

interface Slots {
  /** What fills each name, with a token for each of its members. */
  readonly marked: Readonly<Record<string, string>>;
  readonly members: ReadonlyMap<string, Member>;
}

function slotsOf(furniture: Readonly<Record<string, string>>): Slots {
  const members = new Map<string, Member>();
  const marked = Object.entries(furniture).map(([slot, whole]) => {
    if (whole === "") return [slot, ""] as const;
    let at = 0;
    const tokens = whole.split("\n").map((text) => {
      const token = encodeToken(members.size);
      members.set(token, { slot, text, at });
      at += text.length + 1;
      return token;
    });
    return [slot, tokens.join("\n")] as const;
  });
  return { marked: Object.fromEntries(marked), members };
}

function leavesOf({ children }: FormLine, { members }: Slots, template: Place | undefined): Leaf[] {
  const line = template && { template };
  return children.flatMap((inline): readonly Leaf[] => {
    if (inline.type !== "text") return [];
    const member = members.get(inline.value);
    if (!member) return [{ text: inline.value, ...line }];
    const { slot, text, at } = member;
    return [{ text, furniture: slot, at, ...line }];
  });
}
