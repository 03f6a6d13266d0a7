/** Opens a DOCX to its parts, and checks those of a finished one as the writer does before it closes it. */
import { strFromU8, unzipSync } from "fflate";
import { lintParts } from "../../src/writers/docx/lint.ts";
import type { Finding } from "../../src/writers/docx/lint-parts.ts";
import type { Parts } from "../../src/writers/docx/package.ts";

/** The parts of a package, those of XML as text. */
export function openPackage(bytes: Uint8Array): Parts {
  const parts: Parts = new Map();
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    parts.set(path, /\.(?:xml|rels)$/u.test(path) ? strFromU8(content) : content);
  }
  return parts;
}

/** Every finding in the bytes of a DOCX. */
export function lintDocx(bytes: Uint8Array): readonly Finding[] {
  return lintParts(openPackage(bytes));
}
