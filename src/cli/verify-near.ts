/**
 * What is verified may lie anywhere and be called anything: a host over the folder that holds it, on which no
 * name means what it means among the papers of a house. Nothing is written there.
 */
import { basename, dirname, join, resolve } from "node:path";
import { type Phrase, say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import { HostError } from "../host/host-error.ts";
import type { InHand } from "../tasks/versions/verify.ts";
import type { Io } from "./io.ts";

/** Undefined where no file can be opened under such a path; the report says why. */
export function openNear(path: string, io: Io, report: Report): InHand | undefined {
  const near = nearOf(resolve(path), io);
  try {
    near.host.list(near.name);
    return near;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (error.reason === "link-leads-out") return behindLink(near, error.code, io);
    if (error.reason !== "bad-name") throw error;
    const message = say(
      "{path} cannot be opened: a file name may hold no backslash, colon or control character",
      { path },
    );
    report.error("name-unusable", message, { hint: hintFor(path) });
    return undefined;
  }
}

function nearOf(whole: string, io: Io): InHand {
  let root = dirname(whole);
  let name = basename(whole);
  // The first name of a path says where it lies, and this one would say: among what comes with chancery.
  while (name.split("/")[0] === "builtin" && dirname(root) !== root) {
    name = `${basename(root)}/${name}`;
    root = dirname(root);
  }
  return { host: io.createHost({ root, out: join(root, "output") }), name };
}

/** What a link leads to, by the name that the user gave. */
function behindLink({ host, name: given }: InHand, goal: string, io: Io): InHand {
  const shown = host.display(given);
  const { host: near, name } = nearOf(goal, io);
  return {
    name,
    host: {
      ...near,
      display: (path) => (path.startsWith(name) ? shown + path.slice(name.length) : path),
    },
  };
}

const WINDOWS = /^[A-Za-z]:|\\/u;

function hintFor(path: string): Phrase {
  return WINDOWS.test(path)
    ? say("folders are parted by / here, as in papers/note.pdf")
    : say("copy it to a plain name, such as paper.pdf, and verify that");
}
