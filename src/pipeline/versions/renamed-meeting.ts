/**
 * Which meeting of the record is the one of which something was issued under another name: the one whose file
 * has most in common with the file that was kept. Where nothing was kept, names alone can say it.
 */
import type { Host } from "../../host/host.ts";
import { INPUTS, versionFolder, versionFolders } from "../../pack/version-folder.ts";
import { closest } from "../../text/closest.ts";

const pathOf = (meeting: string) => `data/meetings/${meeting}.yaml`;

/** One of these meetings, or undefined where none is like it. */
export function meetingMeant(
  host: Host,
  name: string,
  meetings: readonly string[],
): string | undefined {
  const last = versionFolders(host, name).at(-1) ?? 0;
  const keptOf = (meeting: string) =>
    linesOf(host, `${versionFolder(name, last)}/${INPUTS}/${pathOf(meeting)}`);
  const kept = keptOf(name);
  if (kept.size === 0) return closest(name, meetings);
  // What had a file of its own already is another meeting.
  const others = meetings.filter((meeting) => keptOf(meeting).size === 0);
  const alike = others.map((meeting) => {
    const own = linesOf(host, pathOf(meeting));
    return { meeting, share: [...own].filter((line) => kept.has(line)).length / kept.size };
  });
  const [most] = alike.toSorted((a, b) => b.share - a.share);
  return most !== undefined && most.share > LEAST ? most.meeting : undefined;
}

/** Two meetings of one series share the form of their files, and many unknowns. */
const LEAST = 0.6;

function linesOf(host: Host, path: string): ReadonlySet<string> {
  const lines = new TextDecoder().decode(host.read(path)).split("\n");
  return new Set(lines.map((line) => line.trim()).filter((line) => line !== ""));
}
