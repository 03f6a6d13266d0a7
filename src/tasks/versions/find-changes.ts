/**
 * What differs between a version that was issued and the papers as they come out now: of facts, of papers
 * with their pages, of templates. What was kept of the version is made again in between, so that a change of
 * template, or of chancery itself, is told apart from a change of fact.
 */
import { Report } from "../../diagnostics/report.ts";
import type { Document } from "../../document/nodes.ts";
import type { Host } from "../../host/host.ts";
import type { Locale } from "../../locale/locale.ts";
import type { ComposedPaper } from "../../pipeline/paper.ts";
import { type ComposedMeeting, composeMeeting } from "../../pipeline/versions/compose-meeting.ts";
import { asPrevious, type IssuedVersion, isWhole } from "../../pipeline/versions/issued-version.ts";
import { type Inputs, keptHost } from "../../pipeline/versions/kept-inputs.ts";
import { recipientsOf } from "../../pipeline/versions/recipients.ts";
import { withoutBox } from "../../pipeline/versions/version-box.ts";
import { layOutVersioned, nameInVersion } from "../../pipeline/versions/versioned-paper.ts";
import { changesAround, isSamePaper } from "./around-pages.ts";
import type { Cause, Changes, PaperChanges, PlacedChange } from "./changes-value.ts";
import { compareRecipients, issuedCopies } from "./copies-of.ts";
import { compareFacts } from "./facts.ts";
import { withState } from "./facts-state.ts";
import type { FactForm } from "./facts-values.ts";
import { changedLooks } from "./look.ts";
import { isOfChanges } from "./same.ts";
import { asRead, templatesChanged } from "./templates-changed.ts";

/** The papers as they come out now. */
export interface Today {
  readonly composed: ComposedMeeting;
  readonly inputs: Inputs;
}

/** What changed, in the words of a language; facts as the record has them where no form is asked for. */
export type FoundChanges = (locale: Locale, form?: FactForm) => Changes;

/**
 * Undefined where the version is not as it was issued, or this chancery does not make its papers of what
 * was kept: its facts are not known then, and none may be said to be the same.
 */
export async function findChanges(
  host: Host,
  before: IssuedVersion,
  { composed, inputs }: Today,
): Promise<FoundChanges | undefined> {
  const previous = asPrevious(host, before);
  const { manifest, folder } = before;
  if (!previous || !manifest || !isWhole(host, before)) return undefined;
  const meeting = composed.meeting.id;
  const { languages } = manifest;
  const kept = keptHost(host, folder);
  const issued = whole(composeMeeting(kept, meeting, { languages }, new Report()));
  const trees = [...previous.trees].filter(([name]) => !isOfChanges(name));
  const again = papersByName(issued);
  if (!issued || trees.some(([name]) => !again.has(name))) return undefined;
  const templates = templatesChanged(
    { host: kept, paths: manifest.inputs.map(({ path }) => path) },
    { host: asRead(host, inputs), paths: [...inputs.keys()] },
  );
  const between =
    templates.length === 0
      ? composed
      : whole(composeMeeting(mixedHost(host, kept), meeting, { languages }, new Report()));
  const steps: Steps = {
    program: again,
    facts: papersByName(between),
    templates: papersByName(composed),
  };
  const papers: PaperChanges[] = [];
  for (const [name, paper] of steps.templates) {
    papers.push(await compareToday(name, paper, previous.trees.get(name), steps));
  }
  for (const [name, tree] of trees) {
    if (steps.templates.has(name)) continue;
    papers.push({ paper: name, title: titleOf(tree), state: "gone", changes: [] });
  }
  const looks = changedLooks(issued.papers, composed.papers);
  const contexts = composed.papers.map(({ context }) => context);
  const copies = issuedCopies(recipientsOf(contexts), composed.house);
  const recipients = compareRecipients(before.issue.copies, copies);
  const factsIn = (locale: Locale, form: FactForm) =>
    withState(compareFacts(issued.papers, composed.papers, locale, form), issued, composed, locale);
  return (locale, form = "record") => ({
    meeting,
    since: { number: previous.version, at: previous.at },
    facts: factsIn(locale, form),
    papers,
    templates,
    looks,
    recipients,
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
  if (isSamePaper(last, paper.document, paper.theme.theme))
    return { paper: name, title, state: "same", changes: [] };
  const changes: PlacedChange[] = [];
  for (const cause of ["program", "facts", "templates"] as const) {
    const next = steps[cause].get(name);
    if (!next || isSamePaper(last, next.document, next.theme.theme)) continue;
    changes.push(...(await placedChanges(last, next, cause)));
    last = next.document;
  }
  return { paper: name, title, state: "changed", changes };
}

/** The changes of a paper since a tree of it, each of its text with the page on which it stands. */
async function placedChanges(
  before: Document,
  paper: ComposedPaper,
  cause: Cause,
): Promise<readonly PlacedChange[]> {
  const previous = { version: 0, at: "", trees: new Map([[nameInVersion(paper), before]]) };
  const quiet = { ...paper, context: { ...paper.context, report: new Report() } };
  const version = { number: 0, isDraft: true, at: "", previous };
  const laid = await layOutVersioned(quiet, version);
  const changes = laid?.numbered?.changes ?? [];
  const placed = changes.map((change) => {
    const page = laid?.pages.get(change.number);
    return { ...change, cause, ...(page !== undefined && { page }) };
  });
  const around = changesAround(before, paper.document, paper.theme.theme).map((change, index) => {
    return { number: changes.length + index + 1, under: [], about: [], ...change, cause };
  });
  return [...placed, ...around];
}

function titleOf({ meta }: Document): string {
  return meta.furniture.title ?? meta.title;
}

function papersByName(composed: ComposedMeeting | undefined): ReadonlyMap<string, ComposedPaper> {
  return new Map((composed?.papers ?? []).map((paper) => [nameInVersion(paper), paper]));
}

function whole(composed: ComposedMeeting | string): ComposedMeeting | undefined {
  return typeof composed === "string" ? undefined : composed;
}

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
