/**
 * Builds `dist/`: the command line and the library, each with everything it needs in it, so that
 * the package asks for no other. `--no-types` leaves out the type declarations.
 */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { keepReachableTypes } from "./keep-reachable-types.mjs";
import { listLicences } from "./list-licences.mjs";

const root = dirname(import.meta.dirname);
const dist = join(root, "dist");

const esbuild = await import("esbuild").catch(() => undefined);
if (!esbuild) {
  console.log("chancery: nothing built, because the development packages are not installed");
  process.exit(0);
}

const built = await esbuild
  .build({
    absWorkingDir: root,
    entryPoints: { chancery: "src/cli/chancery.ts", index: "src/index.ts" },
    outdir: "dist",
    chunkNames: "chunks/[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    // Names stay, so that a reported stack can be read.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "none",
    metafile: true,
    write: false,
    logLevel: "warning",
  })
  .catch(() => process.exit(1));
const { outputFiles, metafile } = built;

const written = new Set();
for (const { path, text } of outputFiles) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    path === join(dist, "chancery.js") ? `#!/usr/bin/env node\n${adapt(text)}` : adapt(text),
  );
  written.add(path);
}
chmodSync(join(dist, "chancery.js"), 0o755);

const licences = join(dist, "THIRD-PARTY-LICENCES.txt");
writeFileSync(licences, listLicences(root, Object.keys(metafile.inputs)));
written.add(licences);

const types = join(dist, "types");
if (!process.argv.includes("--no-types")) {
  const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
  const project = join(root, "scripts", "tsconfig.types.json");
  execFileSync(process.execPath, [compiler, "-p", project, "--outDir", types], {
    stdio: "inherit",
  });
  keepReachableTypes(types, "index.d.ts");
}

// What an earlier build left goes last, so that a program that runs meanwhile finds its parts.
for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  const isType = !relative(types, path).startsWith("..");
  if (entry.isFile() && !isType && !written.has(path)) rmSync(path);
}

/** Gives a module what its CommonJS parts expect to find, where it has any. */
function adapt(code) {
  const lines = [];
  if (/\brequire\b/.test(code)) {
    lines.push('import{createRequire as chanceryRequire}from"node:module";');
    lines.push("const require=chanceryRequire(import.meta.url);");
  }
  if (/\b__dirname\b/.test(code)) lines.push("const __dirname=import.meta.dirname;");
  return lines.join("") + (lines.length > 0 ? "\n" : "") + code;
}
