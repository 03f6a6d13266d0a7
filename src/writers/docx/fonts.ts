/** The faces that go into the file, for machines that do not have them. */
import type { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import { readTemplateFile } from "../../host/templates.ts";
import { reportMissingFont } from "../problems.ts";
import type { Faces, Theme } from "../theme.ts";

/** A family as docx embeds it. */
export interface EmbeddedFont {
  readonly name: string;
  readonly data: Buffer;
  readonly bold?: Buffer;
  readonly italic?: Buffer;
  readonly boldItalic?: Buffer;
}

/** The families that the theme wants embedded and the paper uses; a missing file is reported. */
export function embeddedFonts(
  { fonts }: Theme,
  seen: { readonly lao: boolean },
  host: Host,
  report: Report,
): readonly EmbeddedFont[] {
  const used: readonly Faces[] = seen.lao ? [fonts.body, fonts.lao] : [fonts.body];
  return used.flatMap((faces) => {
    if (!faces.embed) return [];
    const data = readFace(faces.regular, host, report);
    const bold = readFace(faces.bold, host, report);
    const italic = faces.italic === undefined ? undefined : readFace(faces.italic, host, report);
    const boldItalic =
      faces.boldItalic === undefined ? undefined : readFace(faces.boldItalic, host, report);
    if (!data) return [];
    return [
      {
        name: faces.family,
        data,
        ...(bold && { bold }),
        ...(italic && { italic }),
        ...(boldItalic && { boldItalic }),
      },
    ];
  });
}

function readFace(file: string, host: Host, report: Report): Buffer | undefined {
  const found = readTemplateFile(host, `fonts/${file}`);
  if (found) return Buffer.from(found.bytes);
  reportMissingFont(file, report);
  return undefined;
}
