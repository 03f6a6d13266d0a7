/**
 * A version that was issued, as it lies beside the record: its entry with every field that there is, a return,
 * and the manifest that proves it. Who received what is made up.
 */
import type { MemoryHost } from "../../src/host/memory.ts";
import { hashBytes } from "../../src/pack/manifest.ts";
import { versionFolder } from "../../src/pack/version-folder.ts";
import { encodeVersionManifest } from "../../src/pack/version-manifest.ts";
import { registerPath } from "../../src/pipeline/versions/issued-register.ts";

const AT = "2025-12-01T18:40:00+07:00";
const TREE = hashBytes(new TextEncoder().encode("a tree"));

export function putIssuedVersion(host: MemoryHost, meeting: string): void {
  const manifest = encodeVersionManifest({
    chancery: 1,
    tool: { name: "chancery", version: "0.0.0" },
    meeting,
    version: 1,
    at: AT,
    clearedBy: "The Chief of Office",
    languages: ["en"],
    marked: true,
    copies: [
      { number: 1, to: { en: "Đỗ Thanh Bình" } },
      { number: 2, to: { en: "Interpreter" }, papers: ["talking-points"] },
    ],
    record: TREE,
    inputs: [],
    papers: [{ paper: "briefing-note.en", tree: "trees/briefing-note.en.json", sha256: TREE }],
    outputs: [],
  });
  const entries = `# Written by chancery.
chancery: 1
meeting: ${meeting}
entries:
  - issued: v1
    at: ${AT}
    cleared_by: The Chief of Office
    manifest: ${hashBytes(manifest)}
    papers:
      briefing-note.en: ${TREE.slice(0, 8)}
    copies:
      - number: 1
        to: Đỗ Thanh Bình
        id: binh
      - number: 2
        to: Interpreter
        papers: [talking-points]
    marked: true
    accepted:
      because: the venue is known tomorrow
      warnings: [not-cleared]
  - returned: v1
    copies: [2]
    at: ${AT}
`;
  host.files.set(`${versionFolder(meeting, 1)}/manifest.json`, manifest);
  host.files.set(registerPath(meeting), new TextEncoder().encode(entries));
}
