/** Keeps the type declarations that the library's face leads to, and removes the others. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";

const SPECIFIER = /(from\s+|import\()"(\.[^"]+?)(\.ts|\.js)"/g;

/** Leaves in `folder` the entry and what it imports, with endings that every compiler resolves. */
export function keepReachableTypes(folder, entry) {
  const reached = new Set();
  const queue = [join(folder, entry)];
  for (const file of queue) {
    if (reached.has(file)) continue;
    reached.add(file);
    const text = readFileSync(file, "utf8");
    for (const [, , path] of text.matchAll(SPECIFIER)) {
      queue.push(join(dirname(file), `${path}.d.ts`));
    }
    writeFileSync(file, text.replace(SPECIFIER, '$1"$2.js"'));
  }
  for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(item.parentPath, item.name);
    const isNeeded = [...reached].some((file) => file === path || file.startsWith(path + sep));
    if (!isNeeded) rmSync(path, { recursive: true, force: true });
  }
}
