/**
 * What a build has to do to a pack's folder: which files to write, to remove, to leave, and which
 * it must not touch because a person changed them. It reads the folder and changes nothing.
 */
import { and, say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { editedCopyHint, isCopy, refuseCopy, warnOfCopy, withoutEarlier } from "./archive-copy.ts";
import {
  encodeManifest,
  hashBytes,
  MANIFEST_NAME,
  type Manifest,
  type ManifestOutput,
  parseManifest,
  readManifest,
  readManifestParts,
} from "./manifest.ts";

/** A file as the build made it, with the line it gets in the manifest. */
export interface MadeFile {
  readonly bytes: Uint8Array;
  readonly output: ManifestOutput;
}

/** A change to one file; `before` is what stands there now. */
export interface Change {
  readonly name: string;
  readonly before: Uint8Array | undefined;
  /** The new bytes; undefined removes the file. */
  readonly after: Uint8Array | undefined;
}

/** What to find out about a folder. */
export interface PlanInput {
  readonly folder: string;
  readonly made: readonly MadeFile[];
  /** The manifest of this build alone. */
  readonly manifest: Manifest;
  /** The build made only some of the pack's files, so the others stay. Copies for the archive always do. */
  readonly narrowed: boolean;
  readonly force: boolean;
  /** Warnings stop the pack as errors do. */
  readonly strict: boolean;
}

/** The changes in the order to make them, the manifest last; undefined when a problem stops the pack. */
export function planPack(
  host: Host,
  { folder, made, manifest, narrowed, force, strict }: PlanInput,
  report: Report,
): readonly Change[] | undefined {
  const show = (name: string) => host.display(`${folder}/${name}`);
  const last = readManifest(host, `${folder}/${MANIFEST_NAME}`);
  if (last === "unreadable" && !force) {
    const message = say("{file} is not as chancery wrote it", { file: show(MANIFEST_NAME) });
    report.error("edited-by-hand", message, { hint });
  }
  const parts = [...readManifestParts(host, folder).values()].map(parseManifest);
  const earlier = [last, ...parts].filter((found) => found !== undefined && found !== "unreadable");
  const isOurs = (name: string, bytes: Uint8Array) => {
    const sha256 = hashBytes(bytes);
    return earlier.some(({ outputs }) =>
      outputs.some((o) => o.path === name && o.sha256 === sha256),
    );
  };

  const changes: Change[] = [];
  for (const { bytes, output } of made) {
    const before = host.read(`${folder}/${output.path}`);
    if (before && hashBytes(before) === output.sha256) continue;
    if (before && !force && !isOurs(output.path, before)) {
      const message = say("{file} was changed by hand and is kept", { file: show(output.path) });
      report.error("edited-by-hand", message, { hint: isCopy(output) ? editedCopyHint : hint });
    } else if (before && !force && isCopy(output)) {
      refuseCopy(show(output.path), report);
    }
    changes.push({ name: output.path, before, after: bytes });
  }

  const kept: ManifestOutput[] = [];
  const removed: ManifestOutput[] = [];
  for (const [name, from] of findOthers(earlier, made)) {
    const before = host.read(`${folder}/${name}`);
    if (!before) continue;
    const isFiled = from.some(({ outputs }) =>
      outputs.some((output) => output.path === name && isCopy(output)),
    );
    if (isFiled && !isOurs(name, before)) warnOfCopy(show(name), report);
    if (narrowed || isFiled) {
      kept.push(keepOutput(name, before, from, manifest));
    } else if (force || isOurs(name, before)) {
      changes.push({ name, before, after: undefined });
      removed.push(...from.flatMap(({ outputs }) => outputs.filter(({ path }) => path === name)));
    } else {
      report.warning(
        "edited-by-hand",
        say("{file} is no longer made; it was changed by hand and is kept", { file: show(name) }),
        { hint: say("move it elsewhere, or remove it with --force") },
      );
    }
  }
  // Where nothing is written, nothing comes to disagree.
  if (report.errors === 0) warnOfEarlier(kept, made, { show, week: manifest.week }, report);
  if (!force) warnOfLanguages(removed, made, manifest.meeting ?? manifest.week ?? folder, report);
  if (report.errors > 0 || (strict && report.warnings > 0)) return undefined;

  const merged = mergeManifest(manifest, kept, earlier);
  // A meeting without papers gets no folder for the sake of saying so.
  if (merged.outputs.length === 0 && last === undefined) return changes;
  const after = encodeManifest(merged);
  const before = host.read(`${folder}/${MANIFEST_NAME}`);
  const same = before !== undefined && hashBytes(before) === hashBytes(after);
  return same ? changes : [...changes, { name: MANIFEST_NAME, before, after }];
}

const hint = say(
  "no paper of this pack was replaced: move your copy elsewhere and build again, build the others with --kind, or replace it with --force",
);

/** The files of earlier manifests that this build did not make, each with the manifests naming it. */
function findOthers(
  earlier: readonly Manifest[],
  made: readonly MadeFile[],
): ReadonlyMap<string, readonly Manifest[]> {
  const others = new Map<string, Manifest[]>();
  const names = new Set(made.map(({ output }) => output.path));
  for (const manifest of earlier) {
    for (const { path } of manifest.outputs) {
      if (!names.has(path)) others.set(path, [...(others.get(path) ?? []), manifest]);
    }
  }
  return others;
}

/**
 * The line of a file that stays as it is. It keeps its hash even if a person changed the file, so
 * that the change is still seen when the file is made again.
 */
function keepOutput(
  name: string,
  bytes: Uint8Array,
  from: readonly Manifest[],
  manifest: Manifest,
): ManifestOutput {
  const sha256 = hashBytes(bytes);
  const lines = from.flatMap((origin) =>
    origin.outputs.filter(({ path }) => path === name).map((output) => ({ origin, output })),
  );
  const line = lines.find(({ output }) => output.sha256 === sha256) ?? lines[0];
  if (!line) throw new Error(`no manifest names ${name}`);
  const { origin, output } = line;
  if (isCopy(output)) return withoutEarlier(output);
  return output.earlier || !hasSameOrigin(output, origin, manifest)
    ? { ...output, earlier: true }
    : output;
}

/** Whether an output of one manifest would come out of the other's inputs as well. */
function hasSameOrigin(output: ManifestOutput, its: Manifest, ours: Manifest): boolean {
  const byPath = (entries: Manifest["inputs"]) =>
    new Map(entries.map(({ path, sha256 }) => [path, sha256]));
  const [inputs, hashes] = [byPath(ours.inputs), byPath(ours.templates)];
  return (
    its.tool.version === ours.tool.version &&
    its.inputs.length === ours.inputs.length &&
    its.inputs.every(({ path, sha256 }) => inputs.get(path) === sha256) &&
    its.templates.every(({ path, sha256 }) => (hashes.get(path) ?? sha256) === sha256) &&
    ours.outputs.every(({ kind, asAt }) => kind !== output.kind || asAt === output.asAt)
  );
}

/** The manifest of this build with the lines of the files that stay. */
function mergeManifest(
  manifest: Manifest,
  kept: readonly ManifestOutput[],
  earlier: readonly Manifest[],
): Manifest {
  const templates = new Map(manifest.templates.map((template) => [template.path, template]));
  if (kept.some((output) => !output.earlier && !isCopy(output))) {
    for (const template of earlier.flatMap((from) => from.templates)) {
      if (!templates.has(template.path)) templates.set(template.path, template);
    }
  }
  return {
    ...manifest,
    templates: [...templates.values()],
    outputs: [...manifest.outputs, ...kept],
  };
}

/** A language that was once asked for is not dropped without a word. */
function warnOfLanguages(
  removed: readonly ManifestOutput[],
  made: readonly MadeFile[],
  meeting: string,
  report: Report,
): void {
  const still = [...new Set(made.map(({ output }) => output.lang))];
  const gone = [...new Set(removed.map(({ lang }) => lang))].filter((tag) => !still.includes(tag));
  if (still.length === 0 || gone.length === 0) return;
  const message = say(
    "the papers of {meeting} in {languages} are no longer made, so they are removed",
    {
      meeting,
      languages: and(gone),
    },
  );
  report.warning("language-no-longer-made", message, {
    hint: say("to make them with every build, write {form} in data/house.yaml", {
      form: `languages: [${[...still, ...gone].join(", ")}]`,
    }),
  });
}

function warnOfEarlier(
  kept: readonly ManifestOutput[],
  made: readonly MadeFile[],
  { show, week }: { readonly show: (name: string) => string; readonly week: string | undefined },
  report: Report,
): void {
  const isForArchive = made.some(({ output }) => isCopy(output));
  const remedy = week === undefined ? narrowedHint : weekHint(week);
  for (const { path } of kept.filter(({ earlier }) => earlier)) {
    report.warning(
      "earlier-file-kept",
      say("{file} was made from an earlier state of the record or templates and may disagree", {
        file: show(path),
      }),
      { hint: isForArchive ? ordinaryHint : remedy },
    );
  }
}

const narrowedHint = say(
  "build the meeting again without --kind and --format, and in all its languages",
);
const weekHint = (week: string) =>
  say("type {command}, in all its languages, and editions that are there are made with it", {
    command: `chancery weekly --week ${week}`,
  });
const ordinaryHint = say("build the meeting without --archive, too");
