/** What stands in a paper's file when all of it is unpacked, as a stranger with tools would see it. */
import { inflateSync } from "node:zlib";
import { unzipSync } from "fflate";

export interface OpenedPdf {
  /** The objects without the contents of streams, those of packed objects included. */
  readonly objects: string;
  /** Everything, each byte as one character. */
  readonly all: string;
}

/** A PDF with all its streams unpacked. */
export function openPdfFile(bytes: Uint8Array): OpenedPdf {
  const file = Buffer.from(bytes);
  const text = file.toString("latin1");
  let objects = "";
  let all = "";
  let at = 0;
  for (const match of text.matchAll(
    /<<(?:[^<>]|<<|>>|<[^<>]*>)*?\/Length (\d+)[\s\S]*?>>\s*stream\r?\n/gu,
  )) {
    if (match.index < at) continue;
    const start = match.index + match[0].length;
    const end = start + Number(match[1]);
    const packed = file.subarray(start, end);
    const content = (match[0].includes("/FlateDecode") ? inflateSync(packed) : packed).toString(
      "latin1",
    );
    objects += text.slice(at, start);
    if (/\/Type ?\/ObjStm/u.test(match[0])) objects += content;
    all += content;
    at = end;
  }
  objects += text.slice(at);
  return { objects, all: `${objects}\n${all}\n${text}` };
}

/** The addresses that a PDF's links lead to. */
export function addressesInPdf({ objects }: OpenedPdf): readonly string[] {
  return [...objects.matchAll(/\/URI ?(?:\(((?:\\.|[^\\)])*)\)|<([0-9A-Fa-f]*)>)/gu)].map(
    ([, literal, hex]) =>
      literal?.replace(/\\([()\\])/gu, "$1") ?? Buffer.from(hex ?? "", "hex").toString("latin1"),
  );
}

/** The parts of a DOCX, each byte as one character. */
export function openDocxFile(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [
      path,
      Buffer.from(content).toString("latin1"),
    ]),
  );
}

export interface Relationship {
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** All relationships of a DOCX. */
export function relationshipsIn(parts: ReadonlyMap<string, string>): readonly Relationship[] {
  return [...parts].flatMap(([path, content]) =>
    path.endsWith(".rels")
      ? [...content.matchAll(/<Relationship\s[^>]*>/gu)].map(([element]) => ({
          type: attribute(element, "Type").replace(/^.*\//u, ""),
          target: attribute(element, "Target").replaceAll("&amp;", "&"),
          isExternal: attribute(element, "TargetMode") === "External",
        }))
      : [],
  );
}

function attribute(element: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`, "u").exec(element)?.[1] ?? "";
}
