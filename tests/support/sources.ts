/** The source files of the project, read for tests that keep the house in order. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** The folder of the project. */
export const projectFolder = dirname(dirname(import.meta.dirname));

export interface SourceFile {
  /** Seen from the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file below `src/`, by path. */
export function readSources(): readonly SourceFile[] {
  return listFiles("src")
    .filter((path) => path.endsWith(".ts"))
    .map((path) => ({ path, text: readFileSync(join(projectFolder, path), "utf8") }));
}

/** Every file below a folder of the project. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(projectFolder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"),
    )
    .sort();
}

/** The text without its comments. */
export function withoutComments(text: string): string {
  const parts = /("(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
  return text.replace(parts, (_, kept: string | undefined) => kept ?? "");
}

/** What a file imports, whichever way it is written: `./x.ts`, `zod`, `node:fs`. */
export function importsOf(text: string): readonly string[] {
  const code = withoutComments(text);
  const found = code.matchAll(
    /^(?:import|export)\s[^;"=]*?\bfrom\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\(\s*"([^"]+)"/gm,
  );
  return [...found].flatMap(([, named, bare, lazy]) => named ?? bare ?? lazy ?? []);
}
