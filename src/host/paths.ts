/**
 * What a host path may look like, and which of the three areas it lies in. Pure text; whether the
 * machine's own links lead out of an area is the business of `node.ts`.
 */
import { HostError } from "./host-error.ts";

export type Area = "root" | "output" | "builtin";

/** A host path taken apart: its area, and the names below that area's folder. */
export interface HostPath {
  readonly area: Area;
  readonly names: readonly string[];
}

/** The characters no name may hold: separators of any system, drive colons, control characters. */
const FORBIDDEN = /[\\:\p{Cc}]/u;

/** The path taken apart; a HostError with `bad-path` if it could lead out of its area. */
export function parsePath(path: string): HostPath {
  const names = path.split("/");
  for (const name of names) {
    if (name === "" || name === "." || name === "..") {
      throw new HostError("not-downwards", path);
    }
    if (FORBIDDEN.test(name)) throw new HostError("bad-name", path);
  }
  const [first] = names;
  if (first === "output" || first === "builtin") return { area: first, names: names.slice(1) };
  return { area: "root", names };
}
