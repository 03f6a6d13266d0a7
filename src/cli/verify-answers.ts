/** What a verified paper or folder is, as a person reads it and as plain values. */
import { type Phrase, say } from "../diagnostics/phrase.ts";
import type { Remade } from "../tasks/versions/compare-remade.ts";
import type { Traced } from "../tasks/versions/trace-paper.ts";
import type { Verified, VerifiedFolder } from "../tasks/versions/verify.ts";
import type { Answer } from "./outcome.ts";

type Issue = VerifiedFolder["issue"];

/** `path` as the user knows it. */
export function answerVerified(path: string, verified: Verified): Answer {
  const lines = linesOf(verified);
  return {
    values: { path, ...valuesOf(verified) },
    print: (tell) => [path, ...lines.map((line) => `  ${tell(line)}`), ""].join("\n"),
  };
}

function linesOf(verified: Verified): readonly Phrase[] {
  if (verified.sort === "pack") {
    const { files } = verified;
    return [say("papers of a build, {files} files; a build is not issued", { files })];
  }
  if (verified.sort === "version") {
    const { meeting, issue, files, remade, supersededBy } = verified;
    return [
      say("{version} of {meeting}, {files} files", { version: issue.issued, meeting, files }),
      ...linesOfIssue(issue, supersededBy),
      ...linesOfRemade(remade),
    ];
  }
  const { traced, remade } = verified;
  if (traced.what === "draft") {
    return [
      say("a paper of a build, just as it lies in {path}; it was not issued", {
        path: traced.path,
      }),
    ];
  }
  if (!("paper" in traced)) return [];
  const { paper, meeting, opened, copy, supersededBy } = traced.paper;
  const slots = { paper, version: opened.issue.issued, meeting };
  const { count } = { count: opened.issue.copies.length };
  return [
    traced.what === "issued"
      ? say("{paper}, {version} of {meeting}: just as it was issued", slots)
      : say("says that it is {paper}, {version} of {meeting}", slots),
    ...(copy
      ? [say("copy {number} of {count}: {name}", { number: copy.number, count, name: copy.to })]
      : []),
    ...linesOfIssue(opened.issue, supersededBy),
    ...(remade ? linesOfRemade(remade) : []),
  ];
}

function linesOfIssue({ at, cleared_by: by, accepted }: Issue, supersededBy: Issue | undefined) {
  const moment = { at: at.replace("T", " ") };
  return [
    by === "unknown"
      ? say("issued {at}; who cleared it is not on record", moment)
      : say("issued {at}, cleared by {by}", { ...moment, by }),
    ...(accepted
      ? [say("issued in spite of warnings: {because}", { because: accepted.because })]
      : []),
    supersededBy
      ? say("SUPERSEDED by {version} of {at}", {
          version: supersededBy.issued,
          at: supersededBy.at.replace("T", " "),
        })
      : say("the version that stands"),
  ];
}

function linesOfRemade({ result, madeBy }: Remade): readonly Phrase[] {
  if (result === "same") return [say("made again from what was kept: the same bytes")];
  if (result === "impossible") return [say("not made again: what was kept is not as it was")];
  return madeBy === undefined
    ? [say("made again from what was kept: other bytes")]
    : [say("made again by another version of chancery: other bytes")];
}

function valuesOf(verified: Verified): Readonly<Record<string, unknown>> {
  if (verified.sort === "pack") return { ...verified };
  if (verified.sort === "version") {
    const { sort, meeting, issue, supersededBy, files, remade } = verified;
    return { sort, meeting, ...valuesOfIssue(issue, supersededBy), files, remade: remade.result };
  }
  const { traced, remade } = verified;
  return {
    sort: verified.sort,
    state: traced.what,
    ...valuesOfTraced(traced),
    remade: remade?.result ?? null,
  };
}

function valuesOfTraced(traced: Traced): Readonly<Record<string, unknown>> {
  if (!("paper" in traced)) return "says" in traced ? { says: traced.says ?? null } : {};
  const { meeting, paper, copy, opened, supersededBy } = traced.paper;
  return { meeting, paper, copy: copy ?? null, ...valuesOfIssue(opened.issue, supersededBy) };
}

function valuesOfIssue({ issued, at, cleared_by }: Issue, supersededBy: Issue | undefined) {
  const later = supersededBy?.issued ?? null;
  return { version: issued, at, clearedBy: cleared_by, supersededBy: later };
}
