/**
 * What differs between a version that was issued and the papers as they come out now: of facts, of papers
 * with their pages, of templates. What was kept of the version is made again in between, so that a change of
 * template, or of chancery itself, is told apart from a change of fact.
 */
import { Report } from "../../diagnostics/report.ts";
import type { Document } from "../../document/nodes.ts";
import { documentToJson } from "../../document/print.ts";
import type { Host } from "../../host/host.ts";
import type { Locale } from "../../locale/locale.ts";
import { hashBytes } from "../../pack/manifest.ts";
import type { VersionManifest } from "../../pack/version-manifest.ts";
import type { ComposedPaper } from "../../pipeline/paper.ts";
import { type ComposedMeeting, composeMeeting } from "../../pipeline/versions/compose-meeting.ts";
import { asPrevious, type IssuedVersion } from "../../pipeline/versions/issued-version.ts";
import { type Inputs, keptHost } from "../../pipeline/versions/kept-inputs.ts";
import { withoutBox } from "../../pipeline/versions/version-box.ts";
import { layOutVersioned, nameInVersion } from "../../pipeline/versions/versioned-paper.ts";
import type { Cause, Changes, PaperChanges, PlacedChange } from "./changes-value.ts";
import { compareFacts } from "./facts.ts";
import { isOfChanges } from "./same.ts";

/** The papers as they come out now. */
export interface Today {
  readonly composed: ComposedMeeting;
  readonly inputs: Inputs;
}

/** What changed, in the words of a language. */
export type FoundChanges = (locale: Locale) => Changes;

/** Undefined where the version is not as it was issued, so that nothing can be compared with it. */
export async function findChanges(
  host: Host,
  before: IssuedVersion,
  { composed, inputs }: Today,
): Promise<FoundChanges | undefined> {
  const previous = asPrevious(host, before);
  const { manifest, folder } = before;
  if (!previous || !manifest) return undefined;
  const meeting = composed.meeting.id;
  const { languages } = manifest;
  const kept = keptHost(host, folder);
  const issued = whole(composeMeeting(kept, meeting, { languages }, new Report()));
  const templates = templatesChanged(manifest, inputs);
  const between =
    templates.length === 0
      ? composed
      : whole(composeMeeting(mixedHost(host, kept), meeting, { languages }, new Report()));
  const steps: Steps = {
    program: papersByName(issued),
    facts: papersByName(between),
    templates: papersByName(composed),
  };
  const papers: PaperChanges[] = [];
  const trees = [...previous.trees].filter(([name]) => !isOfChanges(name));
  for (const [name, paper] of steps.templates) {
    papers.push(await compareToday(name, paper, previous.trees.get(name), steps));
  }
  for (const [name, tree] of trees) {
    if (steps.templates.has(name)) continue;
    papers.push({ paper: name, title: titleOf(tree), state: "gone", changes: [] });
  }
  return (locale) => ({
    meeting,
    since: { number: previous.version, at: previous.at },
    facts: compareFacts(issued?.papers ?? [], composed.papers, locale),
    papers,
    templates,
  });
}

/** The papers after each step: made again by this chancery, with today's record, with today's templates. */
type Steps = Readonly<Record<Cause, ReadonlyMap<string, ComposedPaper>>>;

async function compareToday(
  name: string,
  paper: ComposedPaper,
  tree: Document | undefined,
  steps: Steps,
): Promise<PaperChanges> {
  const title = titleOf(paper.document);
  if (!tree) return { paper: name, title, state: "new", changes: [] };
  let last = withoutBox(tree);
  if (isSame(last, paper.document)) return { paper: name, title, state: "same", changes: [] };
  const changes: PlacedChange[] = [];
  for (const cause of ["program", "facts", "templates"] as const) {
    const next = steps[cause].get(name);
    if (!next || isSame(last, next.document)) continue;
    changes.push(...(await placedChanges(last, next, cause)));
    last = next.document;
  }
  return { paper: name, title, state: "changed", changes };
}

/** The changes of a paper since a tree of it, each with the page on which it stands. */
async function placedChanges(
  before: Document,
  paper: ComposedPaper,
  cause: Cause,
): Promise<readonly PlacedChange[]> {
  const previous = { version: 0, at: "", trees: new Map([[nameInVersion(paper), before]]) };
  const quiet = { ...paper, context: { ...paper.context, report: new Report() } };
  const version = { number: 0, isDraft: true, at: "", previous };
  const laid = await layOutVersioned(quiet, version);
  return (laid?.numbered?.changes ?? []).map((change) => {
    const page = laid?.pages.get(change.number);
    return { ...change, cause, ...(page !== undefined && { page }) };
  });
}

function titleOf({ meta }: Document): string {
  return meta.furniture.title ?? meta.title;
}

function isSame(a: Document, b: Document): boolean {
  return documentToJson(a) === documentToJson(b);
}

function papersByName(composed: ComposedMeeting | undefined): ReadonlyMap<string, ComposedPaper> {
  return new Map((composed?.papers ?? []).map((paper) => [nameInVersion(paper), paper]));
}

function whole(composed: ComposedMeeting | string): ComposedMeeting | undefined {
  return typeof composed === "string" ? undefined : composed;
}

/**
 * Templates, locales, themes and fonts that are other than they were, came or went. That papers are made in
 * other languages changes none of them.
 */
function templatesChanged({ inputs }: VersionManifest, now: Inputs): readonly string[] {
  const isTemplate = (path: string) => /^(?:builtin\/)?templates\//u.test(path);
  const before = new Map(inputs.map(({ path, sha256 }) => [path, sha256]));
  const after = new Map([...now].map(([path, bytes]) => [path, hashBytes(bytes)]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => isTemplate(path) && before.get(path) !== after.get(path))
    .filter((path) => !LOCALE.test(path) || (before.has(path) && after.has(path)))
    .sort();
}

const LOCALE = /\/locales\/[^/]+\.yaml$/u;

/** Today's record with the templates that were kept. */
function mixedHost(today: Host, kept: Host): Host {
  const of = (path: string) => (/^data(?:\/|$)/u.test(path) ? today : kept);
  return {
    ...kept,
    read: (path) => of(path).read(path),
    list: (path) => of(path).list(path),
    display: (path) => of(path).display(path),
  };
}
