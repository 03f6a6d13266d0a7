/**
 * What was issued of a meeting and what came back, as `data/issued/<meeting>.yaml` has it: entries that
 * commands add at the end and nobody changes. The papers themselves lie in `output/<meeting>/v<N>/`.
 */
import * as z from "zod";
import { sayable } from "../diagnostics/phrase.ts";
import { field, id, version } from "./fields.ts";

const moment = z.iso.datetime({ offset: true });
const versionName = z.string().regex(/^v[1-9]\d{0,3}$/u, sayable("expected a version such as v2"));
const count = z.number().int().positive();

const copySchema = z.strictObject({
  number: field(count, "internal", sayable("The number of the copy, from 1")),
  to: field(z.string().min(1), "internal", sayable("Who received it, as the house calls them")),
  id: field(id.optional(), "internal", sayable("The person or body by id, where there is one")),
  papers: field(
    z.array(z.string().min(1)).min(1).optional(),
    "internal",
    sayable("The kinds of paper in it; where absent, all"),
  ),
  of: field(
    versionName.optional(),
    "internal",
    sayable(
      "The earlier version whose copy of this number the recipient keeps, as it says the same",
    ),
  ),
});

const issueSchema = z.strictObject({
  issued: field(versionName, "internal", sayable("The version")),
  at: field(moment, "internal", sayable("When it was issued, by the clock of the machine")),
  papers_of: field(
    versionName.optional(),
    "internal",
    sayable("The first version with these very papers, where only the recipients changed since"),
  ),
  cleared_by: field(z.string().min(1), "internal", sayable("Who cleared the papers, or unknown")),
  manifest: field(
    z.string().regex(/^[0-9a-f]{64}$/u),
    "internal",
    sayable("The SHA-256 of the version's manifest.json"),
  ),
  papers: field(
    z.record(z.string(), z.string().regex(/^[0-9a-f]{8}$/u)),
    "internal",
    sayable("By paper, the marker that stands in its footer"),
  ),
  copies: field(
    z.array(copySchema),
    "internal",
    sayable("Who received which copy; empty where the house named nobody"),
  ),
  marked: field(
    z.boolean(),
    "internal",
    sayable("Whether each copy bears its number and name on every page"),
  ),
  accepted: field(
    z
      .strictObject({
        because: field(z.string().min(1), "internal", sayable("The reason that was given")),
        warnings: field(
          z.array(z.string().min(1)).min(1),
          "internal",
          sayable("The warnings, by code and place"),
        ),
      })
      .optional(),
    "internal",
    sayable("What was warned of when it was issued, and why it was issued nevertheless"),
  ),
});

const returnSchema = z.strictObject({
  returned: field(versionName, "internal", sayable("The version of which copies came back")),
  copies: field(z.array(count).min(1), "internal", sayable("Their numbers")),
  at: field(moment, "internal", sayable("When that was recorded")),
});

export const issuedSchema = z.strictObject({
  chancery: version,
  meeting: field(id, "internal", sayable("The meeting; also the name of this file")),
  entries: field(
    z.array(z.union([issueSchema, returnSchema])).min(1),
    "internal",
    sayable("What was issued and what came back, the latest last; never changed"),
  ),
});

/** One issue of a version. */
export type Issue = z.output<typeof issueSchema>;
/** Copies that came back. */
export type CopyReturn = z.output<typeof returnSchema>;
export type IssuedCopy = z.output<typeof copySchema>;

export function isIssue(entry: Issue | CopyReturn): entry is Issue {
  return "issued" in entry;
}

/** Whether the papers of a version are others than those of the one that stands. */
export function isSuperseded({ issued }: Issue, last: Issue): boolean {
  return numberOf(issued) < numberOf(last.papers_of ?? last.issued);
}

/** What the copies of a version say that there are: numbers of copies that are no more are not given again. */
export function countOf(copies: readonly Pick<IssuedCopy, "number">[]): number {
  return Math.max(0, ...copies.map(({ number }) => number));
}

/** The number of a version by its name, such as 2 of `v2`. */
export function numberOf(version: string): number {
  return Number(version.slice(1));
}
