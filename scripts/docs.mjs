/** Renews the made parts of `templates/README.md`. The sources are bundled for this and thrown away. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = dirname(import.meta.dirname);
const guide = join(root, "templates", "README.md");
const folder = mkdtempSync(join(tmpdir(), "chancery-docs-"));
try {
  const outfile = join(folder, "guide.mjs");
  await build({
    stdin: {
      contents: [
        'export { renewAuthorsGuide } from "./src/tasks/authors-guide.ts";',
        'export { createNodeHost } from "./src/host/node.ts";',
      ].join("\n"),
      resolveDir: root,
    },
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    logLevel: "warning",
  });
  const { createNodeHost, renewAuthorsGuide } = await import(pathToFileURL(outfile).href);
  const host = createNodeHost({ root, out: join(root, "output"), builtin: root });
  const before = readFileSync(guide, "utf8");
  const after = renewAuthorsGuide(before, host);
  if (after !== before) writeFileSync(guide, after);
  console.log(`templates/README.md ${after === before ? "is current" : "renewed"}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
