/** What a verified paper or folder is, as a person reads it and as plain values. */
import { list, type Phrase, say } from "../diagnostics/phrase.ts";
import type { Remade } from "../tasks/versions/compare-remade.ts";
import type { Rebuilt } from "../tasks/versions/rebuild-pack.ts";
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
    const { files, rebuilt, damaged } = verified;
    return [
      say("papers of a build, {files} files; a build is not issued", { files }),
      ...linesOfDamage(damaged),
      ...linesOfRebuilt(rebuilt),
    ];
  }
  if (verified.sort === "stamped") {
    const { meeting, issue, by, last, files, damaged } = verified;
    const slots = { version: issue.issued, meeting, by: by.issued, files };
    return [
      say("{version} of {meeting}, stamped: superseded by {by}; {files} files", slots),
      ...linesOfDamage(damaged),
      ...linesOfIssue(issue, last),
    ];
  }
  if (verified.sort === "version") {
    const { meeting, issue, files, damaged, remade, supersededBy } = verified;
    return [
      say("{version} of {meeting}, {files} files", { version: issue.issued, meeting, files }),
      ...linesOfDamage(damaged),
      ...linesOfIssue(issue, supersededBy),
      ...linesOfRemade(remade),
    ];
  }
  return [
    ...linesOfTraced(verified.traced),
    ...(verified.remade ? linesOfRemade(verified.remade) : []),
  ];
}

function linesOfTraced(traced: Traced): readonly Phrase[] {
  if (traced.what === "draft") {
    const { path } = traced;
    return [say("a paper of a build, just as it lies in {path}; it was not issued", { path })];
  }
  if (traced.what === "old-draft") return [say("a draft; it was NOT issued")];
  if (traced.what === "unknowable") return [say("whether it was issued CANNOT BE KNOWN")];
  if (!("paper" in traced)) return [say("NOT known as a paper that was issued here")];
  const { paper, meeting, opened, copy, count, edition, supersededBy } = traced.paper;
  const slots = { paper, version: opened.issue.issued, meeting };
  const besides = [
    ...(edition === "tracked" ? [say("the edition with tracked changes")] : []),
    ...(copy
      ? [say("copy {number} of {count}: {name}", { number: copy.number, count, name: copy.to })]
      : []),
  ];
  if (traced.what === "issued" || traced.what === "stamped") {
    return [
      traced.what === "issued"
        ? say("{paper}, {version} of {meeting}: just as it was issued", slots)
        : say("{paper}, {version} of {meeting}, stamped: superseded by {by}", {
            ...slots,
            by: traced.by.issued,
          }),
      ...besides,
      ...linesOfIssue(opened.issue, supersededBy),
    ];
  }
  // What it says of itself is not to read as if it were so.
  return [
    say("says that it is {paper}, {version} of {meeting}", slots),
    traced.what === "altered"
      ? say("NOT what was issued: its bytes are others")
      : say("its bytes CANNOT BE COMPARED: what was issued is lost or changed"),
    ...besides,
    ...(supersededBy ? [superseded(supersededBy)] : []),
  ];
}

function linesOfDamage(damaged: number): readonly Phrase[] {
  return damaged === 0
    ? []
    : [say("NOT as chancery wrote it; files missing or changed: {count}", { count: damaged })];
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
    supersededBy ? superseded(supersededBy) : say("the version that stands"),
  ];
}

function superseded({ issued, at }: Issue): Phrase {
  return say("SUPERSEDED by {version} of {at}", { version: issued, at: at.replace("T", " ") });
}

function linesOfRemade({ result, madeBy }: Remade): readonly Phrase[] {
  if (result === "same") return [say("made again from what was kept: the same bytes")];
  if (result === "impossible") return [say("not made again: what was kept is not as it was")];
  return madeBy === undefined
    ? [say("made again by another build of chancery, or on another Node: other bytes")]
    : [say("made again by another version of chancery: other bytes")];
}

function linesOfRebuilt({ changed, different, same, skipped }: Rebuilt): readonly Phrase[] {
  const files = list(skipped);
  return [
    ...(changed.length > 0
      ? [say("not built again: the record or the templates changed since")]
      : []),
    ...(different.length > 0 ? [say("built again from the record: other bytes")] : []),
    ...(different.length === 0 && same.length > 0
      ? [say("built again from the record: the same bytes")]
      : []),
    ...(skipped.length > 0 ? [say("not built again by this command: {files}", { files })] : []),
  ];
}

function valuesOf(verified: Verified): Readonly<Record<string, unknown>> {
  if (verified.sort === "pack") return { ...verified };
  if (verified.sort === "version") {
    const { sort, meeting, issue, supersededBy, files, damaged, remade } = verified;
    const values = valuesOfIssue(issue, supersededBy);
    return { sort, meeting, ...values, files, damaged, remade: remade.result };
  }
  if (verified.sort === "stamped") {
    const { sort, meeting, issue, by, last, files, damaged } = verified;
    return { sort, meeting, ...valuesOfIssue(issue, last), stamped: by.issued, files, damaged };
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
  const { meeting, paper, copy, edition, opened, supersededBy } = traced.paper;
  return {
    ...{ meeting, paper, copy: copy ?? null, edition: edition ?? null },
    ...valuesOfIssue(opened.issue, supersededBy),
    ...(traced.what === "stamped" && { stamped: traced.by.issued }),
  };
}

function valuesOfIssue({ issued, at, cleared_by }: Issue, supersededBy: Issue | undefined) {
  const later = supersededBy?.issued ?? null;
  return { version: issued, at, clearedBy: cleared_by, supersededBy: later };
}
