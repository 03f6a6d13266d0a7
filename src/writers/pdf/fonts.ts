/**
 * The faces that a theme asks for, read below `templates/fonts/`. A file is parsed once per process,
 * by what it holds, so that an exchanged file is never mistaken for the one before it.
 */
import { say } from "../../diagnostics/phrase.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import { readTemplateFile } from "../../host/templates.ts";
import { reportMissingFont } from "../problems.ts";
import type { Faces, Theme } from "../theme.ts";
import { type Face, openFace } from "./face.ts";

export type Family = "body" | "lao";

/** The face of a family in this weight and slope. */
export type FindFace = (family: Family, bold: boolean, italic: boolean) => Face;

/** The faces that were opened last, the latest at the end; a theme has at most eight. */
const opened: { readonly bytes: Uint8Array; readonly face: Face }[] = [];
const KEPT_FACES = 48;

/** The theme's faces, or undefined with the reason in the report. */
export function loadFaces(theme: Theme, host: Host, report: Report): FindFace | undefined {
  const families = {
    body: loadFamily(theme.fonts.body, host, report),
    lao: loadFamily(theme.fonts.lao, host, report),
  };
  const { body, lao } = families;
  if (!body || !lao) return undefined;
  return (family, bold, italic) => (family === "body" ? body : lao)(bold, italic);
}

function loadFamily(
  faces: Faces,
  host: Host,
  report: Report,
): ((bold: boolean, italic: boolean) => Face) | undefined {
  const regular = loadFace(faces.regular, host, report);
  const bold = loadFace(faces.bold, host, report);
  const italic = faces.italic ? loadFace(faces.italic, host, report) : regular;
  const boldItalic = faces.boldItalic ? loadFace(faces.boldItalic, host, report) : bold;
  if (!regular || !bold || !italic || !boldItalic) return undefined;
  return (heavy, sloped) => (heavy ? (sloped ? boldItalic : bold) : sloped ? italic : regular);
}

function loadFace(name: string, host: Host, report: Report): Face | undefined {
  const file = readTemplateFile(host, `fonts/${name}`);
  if (!file) {
    reportMissingFont(name, report);
    return undefined;
  }
  const face = openOnce(file.bytes);
  if (face) return face;
  report.error(
    "font-unusable",
    say('the font file "{name}" is not a plain TrueType font', { name }),
    {
      place: { file: file.path, line: 1, column: 1 },
      hint: say(
        "use a .ttf file that is neither packed (WOFF) nor a collection nor made of PostScript outlines",
      ),
    },
  );
  return undefined;
}

function openOnce(bytes: Uint8Array): Face | undefined {
  // All papers of a build are given the same bytes, and then there is nothing to compare.
  const known =
    opened.find((each) => each.bytes === bytes) ??
    opened.find((each) => Buffer.compare(each.bytes, bytes) === 0);
  if (known) return known.face;
  const face = openFace(bytes);
  if (face) opened.push({ bytes, face });
  if (opened.length > KEPT_FACES) opened.shift();
  return face;
}
