/**
 * Builds `dist/`: the command line and the library, each with everything it needs in it, so that
 * the package asks for no other. `--no-types` leaves out the type declarations; a folder in place
 * of `dist` can be named after `--into`.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { keepReachableTypes } from "./keep-reachable-types.mjs";
import { listLicences } from "./list-licences.mjs";

const root = dirname(import.meta.dirname);
const { values: asked } = parseArgs({
  options: { "no-types": { type: "boolean" }, into: { type: "string", default: "dist" } },
});
const dist = resolve(root, asked.into);
/** Stands in the code until the hash of all of it is known. */
const HASH = "@chancery-build@";

const esbuild = await import("esbuild").catch(() => undefined);
if (!esbuild) {
  console.log("chancery: nothing built, because the development packages are not installed");
  process.exit(0);
}

const common = {
  absWorkingDir: root,
  outdir: dist,
  bundle: true,
  platform: "node",
  target: "node20.19",
  // Names stay, so that a reported stack can be read.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  define: { CHANCERY_BUILD: JSON.stringify(HASH) },
  metafile: true,
  write: false,
  logLevel: "warning",
};
const builtins = { name: "node's own modules", setup: takeBuiltins };
const lighter = { name: "what is never reached", setup: leaveOut };
const built = await Promise.all([
  // Small files that start at once, and ask for the others when they must.
  esbuild.build({
    ...common,
    format: "esm",
    entryPoints: {
      chancery: "src/cli/chancery.ts",
      work: "src/cli/work.ts",
      maker: "src/cli/maker.ts",
      main: "src/cli/compiled-main.ts",
    },
    plugins: [builtins, { name: "other bundles", setup: leaveOthers }],
  }),
  // All commands in one function, which `src/host/node-code.ts` runs.
  esbuild.build({
    ...common,
    format: "cjs",
    entryPoints: { program: "src/cli/main.ts" },
    outExtension: { ".js": ".cjs" },
    define: {
      ...common.define,
      "import.meta.url": "chanceryAddress",
      "import.meta.dirname": "__dirname",
    },
    banner: { js: "(function(module,require,__filename,__dirname,chanceryAddress){" },
    footer: { js: "})" },
    plugins: [builtins, lighter],
  }),
  esbuild.build({
    ...common,
    format: "esm",
    entryPoints: {
      vietnamese: "src/diagnostics/vi/vietnamese.ts",
      "node-watch": "src/host/node-watch.ts",
      index: "src/index.ts",
    },
    chunkNames: "chunks/[name]-[hash]",
    splitting: true,
    plugins: [builtins, lighter],
  }),
]).catch(() => process.exit(1));
// The program that draws figures, which is read when a paper has one.
const renderer = join(root, "node_modules", "@resvg", "resvg-wasm", "index_bg.wasm");
const outputFiles = [
  ...built.flatMap((each) => each.outputFiles),
  { path: join(dist, "resvg.wasm"), contents: readFileSync(renderer) },
];
const inputs = built.flatMap(({ metafile }) => Object.keys(metafile.inputs));

const hash = createHash("sha256");
for (const { path, contents } of outputFiles)
  hash.update(`${relative(dist, path)}\n`).update(contents);
const id = hash.digest("hex");

const written = new Set();
for (const { path, text, contents } of outputFiles) {
  mkdirSync(dirname(path), { recursive: true });
  written.add(path);
  if (text === undefined) {
    writeFileSync(path, contents);
    continue;
  }
  const code = (path.endsWith(".cjs") ? escapeLetters(text) : adapt(text)).replaceAll(HASH, id);
  writeFileSync(path, path === join(dist, "chancery.js") ? `#!/usr/bin/env node\n${code}` : code);
}
chmodSync(join(dist, "chancery.js"), 0o755);

const licences = join(dist, "THIRD-PARTY-LICENCES.txt");
writeFileSync(licences, listLicences(root, [...new Set(inputs)]));
written.add(licences);

const types = join(dist, "types");
if (!asked["no-types"]) {
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

/**
 * Asks the process for Node's own modules, since an `import` of one reads all that it exports, also
 * what loads half of Node. Those that few runs need are asked for when something of them is.
 */
function takeBuiltins({ onResolve, onLoad }) {
  const seldom = ["node:child_process", "node:v8"];
  onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: "builtin" }));
  onLoad({ filter: /./, namespace: "builtin" }, ({ path }) => {
    const take = `process.getBuiltinModule(${JSON.stringify(path)})`;
    if (!seldom.includes(path)) return { contents: `module.exports = ${take};` };
    const names = Object.keys(process.getBuiltinModule(path));
    const parts = names.map((name) => `get ${name}() { return ${take}.${name}; }`);
    return { contents: `module.exports = { ${parts.join(", ")} };` };
  });
}

/** Leaves what the program loads on demand to the bundle that has it. */
function leaveOthers({ onResolve }) {
  onResolve({ filter: /\/(main|vietnamese|node-watch)\.ts$/ }, ({ path }) => ({
    path: `./${path.replace(/^.*\/([\w-]+)\.ts$/, "$1.js")}`,
    external: true,
  }));
}

/**
 * Leaves out what libraries bring for what is never theirs to do: fonts of the web, papers under a password, maps
 * of compiled templates, without which Handlebars writes the same code. Unpacks their tables with Node in
 * place of JavaScript.
 */
function leaveOut({ onResolve, onLoad }) {
  const replaced = {
    "brotli/decompress.js":
      'module.exports=()=>{throw new Error("fonts of the web are not read")};',
    "tiny-inflate":
      'const{inflateRawSync}=require("node:zlib");module.exports=(from,to)=>{to.set(inflateRawSync(from));return to};',
    "@noble/ciphers/aes": "module.exports={};",
    "source-map": "module.exports={};",
  };
  onResolve(
    { filter: /^(brotli\/decompress\.js|tiny-inflate|@noble\/ciphers\/aes|source-map)$/ },
    ({ path }) => ({ path, namespace: "replaced" }),
  );
  onLoad({ filter: /./, namespace: "replaced" }, ({ path }) => ({
    contents: replaced[path],
    resolveDir: root,
  }));
}

/**
 * Writes the letters of other alphabets that the bundler left as they are, which are those of patterns, as escapes:
 * of a text of one byte a letter the engine makes half as much.
 */
function escapeLetters(code) {
  return code.replace(/[^\0-\x7f]/g, (letter) => {
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
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
