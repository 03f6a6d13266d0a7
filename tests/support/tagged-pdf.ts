/**
 * A PDF as a screen reader meets it: the structure tree of each page with the text of every element,
 * and what is painted where. Read through pdf.js; the text of a stretch is exact for our files only.
 */
import { OPS, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { glyphText, markOf, openPdf } from "./pdf-words.ts";

/** An element of the structure on one page. */
export interface TaggedElement {
  readonly role: string;
  readonly language?: string;
  /** What is heard instead of what is in it. */
  readonly alternative?: string;
  readonly kids: readonly (TaggedElement | string)[];
  /** Active areas directly in it. */
  readonly areas: number;
}

export interface TaggedPage {
  readonly tree: TaggedElement;
  /** All text outside artifacts in the order of drawing, signs of list items too. */
  readonly drawn: string;
  readonly artifacts: string;
  /** Operators that paint and stand neither in an artifact nor in an element. */
  readonly unmarked: readonly string[];
  /** Stretches that no element owns. */
  readonly unowned: readonly string[];
}

/** Every page of the file. */
export async function readTaggedPages(bytes: Uint8Array): Promise<readonly TaggedPage[]> {
  const pdf = await openPdf(bytes);
  const pages: TaggedPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    pages.push(await readPage(await pdf.getPage(number)));
  }
  await pdf.loadingTask.destroy();
  return pages;
}

/** The text of an element and all within it, in the order of the tree. */
export function textOf(element: TaggedElement): string {
  return element.kids.map((kid) => (typeof kid === "string" ? kid : textOf(kid))).join("");
}

/** An element and all within it, the outer ones first. */
export function* elementsIn(element: TaggedElement): Generator<TaggedElement> {
  yield element;
  for (const kid of element.kids) if (typeof kid !== "string") yield* elementsIn(kid);
}

const painting = new Map<number, string>(
  Object.entries(OPS)
    .filter(([name]) =>
      /^(show|paint|shading|fill|stroke|eoFill|closeStroke|closeFill|closeEO|constructPath|nextLineS)/u.test(
        name,
      ),
    )
    .map(([name, code]) => [code, name]),
);

async function readPage(page: PDFPageProxy): Promise<TaggedPage> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const marks: { readonly tag: string; readonly id: number | undefined }[] = [];
  const stretches = new Map<number, string>();
  const unmarked: string[] = [];
  let drawn = "";
  let artifacts = "";
  fnArray.forEach((operator, index) => {
    const operands: unknown = argsArray[index];
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) {
      const id = numberOf(operands);
      marks.push({ tag: markOf(operands), id });
      if (id !== undefined) stretches.set(id, "");
    } else if (operator === OPS.endMarkedContent) {
      if (!marks.pop()) throw new Error("a mark ends that never began");
    } else if (painting.has(operator)) {
      const text = operator === OPS.showText ? glyphText(operands) : "";
      const owner = marks.findLast(({ id }) => id !== undefined)?.id;
      if (marks.some(({ tag }) => tag === "Artifact")) artifacts += text;
      else if (owner === undefined) unmarked.push(painting.get(operator) ?? "");
      else {
        stretches.set(owner, `${stretches.get(owner) ?? ""}${text}`);
        drawn += text;
      }
    }
  });
  if (marks.length > 0) throw new Error("a mark is never closed");
  const waiting = new Map(stretches);
  const tree = toElement(await page.getStructTree(), waiting);
  return { tree, drawn, artifacts, unmarked, unowned: [...waiting.values()] };
}

/** Each stretch belongs to one element, so it is taken out of those that wait for theirs. */
function toElement(node: unknown, waiting: Map<number, string>): TaggedElement {
  if (!isRecord(node)) throw new Error("the page has no structure");
  const { role, lang, alt, children } = node;
  const kids: (TaggedElement | string)[] = [];
  let areas = 0;
  for (const child of Array.isArray(children) ? children : []) {
    if (!isRecord(child)) continue;
    if (typeof child.role === "string") {
      const kid = toElement(child, waiting);
      if (isOnPage(kid)) kids.push(kid);
    } else if (child.type === "object") areas++;
    else kids.push(takeStretch(String(child.id), waiting));
  }
  const language = typeof lang === "string" ? { language: lang } : {};
  const alternative = typeof alt === "string" && role === "Figure" ? { alternative: alt } : {};
  return { role: String(role), ...language, ...alternative, kids, areas };
}

function takeStretch(id: string, waiting: Map<number, string>): string {
  const number = Number(/_mc(\d+)$/u.exec(id)?.[1]);
  const text = waiting.get(number);
  if (text === undefined) throw new Error(`${id} is not on the page, or twice in the tree`);
  waiting.delete(number);
  return text;
}

/** The reader also gives the neighbours of an element that stand on other pages, without content. */
function isOnPage({ role, kids, areas }: TaggedElement): boolean {
  const isRowOfNothing =
    role === "TR" && kids.every((kid) => typeof kid !== "string" && kid.kids.length === 0);
  return areas > 0 || role === "TD" || role === "TH" || (kids.length > 0 && !isRowOfNothing);
}

function numberOf(operands: unknown): number | undefined {
  const second: unknown = Array.isArray(operands) ? operands[1] : undefined;
  return typeof second === "number" ? second : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** The tree of a page as indented lines: role, language, active areas, text. */
export function printTree(element: TaggedElement, indent = ""): string {
  const { role, language, areas, kids } = element;
  const head = [role, language && `(${language})`, areas > 0 && `[${areas} active]`];
  const lines = [indent + head.filter(Boolean).join(" ")];
  for (const kid of kids) {
    if (typeof kid === "string") lines.push(`${indent}  ${JSON.stringify(kid)}`);
    else lines.push(printTree(kid, `${indent}  `));
  }
  return lines.join("\n");
}
