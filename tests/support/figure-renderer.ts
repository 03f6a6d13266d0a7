/** The program that draws figures for Word, for hosts in memory that are to write papers with figures. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "./sources.ts";

const path = "node_modules/@resvg/resvg-wasm/index_bg.wasm";

/** The file by its path on a host, as where chancery runs from its sources. */
export const figureRenderer: Readonly<Record<string, Uint8Array>> = {
  [`builtin/${path}`]: readFileSync(join(projectFolder, path)),
};
