/**
 * Reads a file of the record anew only where it is another, since each case changes one of them. It stands
 * before the real reader, which it asks for the changed file alone.
 */
import { Report } from "../../src/diagnostics/report.ts";
import type { Host } from "../../src/host/host.ts";
import type { DataFiles } from "../../src/record/data-files.ts";

export type Reader = typeof import("../../src/record/data-files.ts");

/** The reader with a memory of the first record it read. */
export function rememberFiles({ readDataFiles }: Reader): Reader {
  let first: DataFiles | undefined;
  return {
    readDataFiles: (host, report) => {
      if (!first) {
        first = readDataFiles(host, report);
        return first;
      }
      const changed = first.read.filter(({ path, bytes }) => host.read(path) !== bytes);
      const [one, ...others] = changed;
      if (!one || others.length > 0) return readDataFiles(host, report);
      const own = new Report();
      const files = readDataFiles(holdingOnly(one.path, host), own);
      report.includeChanged(own, (problem) =>
        problem.place?.file === one.path ? problem : undefined,
      );
      return files && merge(first, files, one.path);
    },
  };
}

function holdingOnly(path: string, host: Host): Host {
  const folder = path.slice(0, path.lastIndexOf("/"));
  return {
    ...host,
    read: (asked) => (asked === path ? host.read(path) : undefined),
    list: (asked) =>
      host
        .list(asked)
        .filter(({ name }) => asked === "data" || (asked === folder && path.endsWith(`/${name}`))),
  };
}

function merge(first: DataFiles, { broken, read, ...files }: DataFiles, path: string): DataFiles {
  const pick = <K extends "house" | "sources" | "parties" | "people" | "agreements" | "glossary">(
    name: K,
  ) => (path === `data/${name}.yaml` ? files[name] : first[name]);
  return {
    house: pick("house"),
    sources: pick("sources"),
    parties: pick("parties"),
    people: pick("people"),
    agreements: pick("agreements"),
    glossary: pick("glossary"),
    meetings: new Map([...first.meetings, ...files.meetings]),
    commitments: new Map([...first.commitments, ...files.commitments]),
    broken,
    read: first.read.map((file) => read.find((other) => other.path === file.path) ?? file),
  };
}
