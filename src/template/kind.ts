/**
 * Kinds of paper. Each is one template file; what it is made for, who may read it and how long it may
 * be stand in the YAML between the two lines of hyphens at its top.
 */
import * as z from "zod";
import type { Place } from "../diagnostics/diagnostic.ts";
import { and, say, sayable } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import { readYaml } from "../diagnostics/yaml.ts";
import type { Host } from "../host/host.ts";
import { listTemplateFiles, readTemplateFile } from "../host/templates.ts";
import { once } from "../text/once.ts";
import {
  aboutKey,
  type OwnWord,
  ownLabels,
  ownText,
  titleKey,
  toOwnWord,
  type WrittenText,
} from "./own-words.ts";
import { decodeTemplate, type SourceText, sourceText } from "./source-text.ts";

export interface Kind {
  /** The file's name without its ending, such as `briefing-note`. */
  readonly name: string;
  readonly file: string;
  readonly for: "meeting" | "week";
  readonly audience: "internal" | "delegation" | "shareable";
  /** Whether it holds what was known the day before, what came out, or the state of a week. */
  readonly asAt: "eve" | "after" | "week";
  /** Place of the paper in its pack, from 1. */
  readonly order: number;
  readonly theme?: string;
  /** Which of the theme's heads stands above it; "paper" when absent. */
  readonly head?: string;
  /** The letters by which its register knows this type of paper, such as BC; "" where it has none. */
  readonly documentType: string;
  /** Whether the minister reads it, so that the preferences in house.yaml hold for it. */
  readonly isForMinister: boolean;
  /** Whether it is made only where it is asked for by name. */
  readonly isOnRequest: boolean;
  /** Its title and its own labels, where the front matter gives them. */
  readonly words: readonly OwnWord[];
  /** Pages allowed up to the first annex, in all, and from one page break to the next. */
  readonly budget: { readonly body?: number; readonly pages?: number; readonly card?: number };
  readonly budgetPlace: Place;
  /** Of the file, for the manifest. */
  readonly bytes: Uint8Array;
  /** What follows the front matter. */
  readonly source: SourceText;
}

/** Ending of template files. */
export const ENDING = ".md.hbs";

const pages = z.int(sayable("expected a whole number")).min(1).max(500);

/** What may stand at the top of a template. */
export const frontMatterSchema = z.strictObject({
  chancery: z
    .literal(1)
    .describe(sayable("Version of the schema; always 1 for this version of chancery")),
  for: z
    .enum(["meeting", "week"])
    .describe(sayable("meeting: one paper for each meeting; week: one for each week")),
  as_at: z
    .enum(["eve", "after", "week"])
    .describe(
      sayable(
        "eve: what was known the day before; after: what came out; week: the state of a week",
      ),
    ),
  audience: z.enum(["internal", "delegation", "shareable"]).describe(sayable("Who may read it")),
  order: z
    .int(sayable("expected a whole number"))
    .min(1)
    .describe(sayable("Its place among the papers of one meeting or week, from 1")),
  title: ownText
    .optional()
    .describe(
      sayable("What the paper is called: a text in the house's language, or one per language"),
    ),
  about: ownText
    .optional()
    .describe(
      sayable(
        "What it is about, where the theme's head says so: words around {subject}, per language",
      ),
    ),
  labels: ownLabels
    .default({})
    .describe(sayable("Words that only this paper prints, each under a name for {{label}}")),
  theme: z
    .string()
    .min(1)
    .optional()
    .describe(sayable("Name of its theme; when absent, the one that house.yaml names")),
  head: z
    .string()
    .min(1)
    .optional()
    .describe(sayable("Which of the theme's heads stands above it, where it is not paper")),
  document_type: z
    .string()
    .min(1)
    .optional()
    .describe(sayable("Letters by which the register knows this type of paper, such as BC")),
  minister: z
    .boolean()
    .default(false)
    .describe(sayable("true: the minister reads it, so the preferences in house.yaml hold for it")),
  on_request: z
    .boolean()
    .default(false)
    .describe(sayable("true: made only where --kind or house.yaml asks for it by name")),
  budget: z
    .strictObject({
      body: pages.optional().describe(sayable("Most pages up to the first annex")),
      pages: pages.optional().describe(sayable("Most pages in all")),
      card: pages
        .optional()
        .describe(sayable("Most pages from one ::pagebreak to the next, as of a card")),
    })
    .default({})
    .describe(sayable("How long the paper may be")),
});

/** Every kind that has a file, in the order of the pack; those with a wrong front matter are told. */
export function loadKinds(host: Host, report: Report): readonly Kind[] {
  const names = listTemplateFiles(host, "", ENDING);
  return names
    .flatMap((name) => loadKind(host, name, report) ?? [])
    .sort((a, b) => a.order - b.order);
}

function loadKind(host: Host, fileName: string, report: Report): Kind | undefined {
  const found = readTemplateFile(host, fileName);
  if (!found) return undefined;
  const { path: file, bytes } = found;
  const name = fileName.slice(0, -ENDING.length);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
    const message = say('the file name "{name}" cannot name a kind of paper', { name: fileName });
    report.error("template-file-name", message, {
      place: { file, line: 1, column: 1 },
      hint: say("use small letters, figures and single hyphens, as in {name}", {
        name: "briefing-note.md.hbs",
      }),
    });
    return undefined;
  }
  const text = decodeTemplate(file, bytes, report);
  const parts = text === undefined ? undefined : splitFrontMatter(file, text, report);
  if (!parts) return undefined;
  const yaml = readYaml({
    file,
    text: parts.frontMatter,
    schema: frontMatterSchema,
    report,
    firstLine: 2,
  });
  if (!yaml) return undefined;
  const { for: purpose, as_at: asAt, audience, order, title, labels, theme, budget } = yaml.value;
  const { head, document_type: documentType, minister, on_request: isOnRequest } = yaml.value;
  const { about } = yaml.value;
  const wordAt = (key: string, text: WrittenText, path: readonly string[], part?: "key") =>
    toOwnWord(
      key,
      text,
      () => yaml.place(path, part),
      (rest) => yaml.place([...path, ...rest]),
    );
  const words: OwnWord[] = [
    ...(title === undefined ? [] : [wordAt(titleKey(name), title, ["title"])]),
    ...(about === undefined ? [] : [wordAt(aboutKey(name), about, ["about"])]),
    ...Object.entries(labels).map(([key, text]) => wordAt(key, text, ["labels", key], "key")),
  ];
  const budgetPlace = once(() => yaml.place(["budget"]));
  return {
    name,
    file,
    for: purpose,
    audience,
    asAt,
    order,
    words,
    ...(theme !== undefined && { theme }),
    ...(head !== undefined && { head }),
    documentType: documentType ?? "",
    isForMinister: minister,
    isOnRequest,
    budget: {
      ...(budget.body !== undefined && { body: budget.body }),
      ...(budget.pages !== undefined && { pages: budget.pages }),
      ...(budget.card !== undefined && { card: budget.card }),
    },
    get budgetPlace() {
      return budgetPlace();
    },
    bytes,
    source: sourceText(file, parts.body, parts.bodyLine),
  };
}

interface FileParts {
  readonly frontMatter: string;
  readonly body: string;
  /** The line of the file that the body begins with. */
  readonly bodyLine: number;
}

function splitFrontMatter(file: string, text: string, report: Report): FileParts | undefined {
  const match = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text);
  if (!match) {
    const opened = /^---[ \t]*\n/.test(text);
    const message = opened
      ? say("the front matter is never closed")
      : say("the template does not begin with its front matter");
    report.error("template-front-matter", message, {
      place: { file, line: 1, column: 1, length: 3 },
      hint: opened
        ? say("put a line of three hyphens below its last field, above the title of the paper")
        : say("put {fields} between two lines of three hyphens at the top", {
            fields: and(["chancery: 1", "for", "as_at", "audience", "order"]),
          }),
    });
    return undefined;
  }
  const [whole, frontMatter = ""] = match;
  return { frontMatter, body: text.slice(whole.length), bodyLine: whole.split("\n").length };
}
