/** Loads files of TypeScript into a script, the tests' own helpers for one, as a bundle that is thrown away. */
import { rmSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/**
 * What these files below `project` export, all in one. They are bundled two folders below the project,
 * where they look for its packages and files.
 */
export async function loadSources(project, files, define = {}) {
  const outdir = join(project, "dist", `sources-${process.pid}`);
  await build({
    entryPoints: files.map((file) => join(project, file)),
    outdir,
    outExtension: { ".js": ".mjs" },
    entryNames: "[name]",
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    define,
    logLevel: "error",
  });
  try {
    const modules = files.map((file) => join(outdir, `${basename(file, ".ts")}.mjs`));
    const loaded = await Promise.all(modules.map((file) => import(pathToFileURL(file).href)));
    return Object.assign({}, ...loaded);
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}
