/** Builds the one paper of a house that the tests wrote (`tests/languages/write-house.ts`) with the built program. */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./programs.mjs";

const program = join(dirname(dirname(fileURLToPath(import.meta.url))), "dist/chancery.js");

/** Its document tree, and the paths of both its files; throws where one is missing. */
export function buildDeclaration(root) {
  const build = (...options) =>
    run(process.execPath, [program, "build", "--root", root, "--kind", "declaration", ...options]);
  const tree = JSON.parse(build("--quiet", "--emit", "document"));
  const paths = JSON.parse(build("--json")).files.map(({ path }) => path);
  return { tree, pdf: only(paths, ".pdf"), docx: only(paths, ".docx") };
}

function only(paths, ending) {
  const found = paths.filter((path) => path.endsWith(ending));
  if (found.length !== 1) throw new Error(`${found.length} files end in ${ending}: ${paths}`);
  return found[0];
}
