/** Looks into the font files of a theme before any paper needs them. */
import type { Host } from "../../host/host.ts";
import { readTemplateFile } from "../../host/templates.ts";
import type { Theme } from "../theme.ts";
import type { FontLook } from "../writer.ts";
import { openFace } from "./face.ts";

/** Each file that the theme names, once for each script. */
export function lookIntoFonts({ fonts }: Theme, host: Host): readonly FontLook[] {
  return (["body", "lao"] as const).flatMap((script) => {
    const { regular, bold, italic, boldItalic } = fonts[script];
    const files = new Set([regular, bold, italic, boldItalic].flatMap((file) => file ?? []));
    return [...files].map((file) => look(file, script, host));
  });
}

function look(file: string, script: FontLook["script"], host: Host): FontLook {
  const found = readTemplateFile(host, `fonts/${file}`);
  const face = found && openFace(found.bytes);
  return {
    file,
    script,
    path: found?.path,
    has: face?.has,
  };
}
