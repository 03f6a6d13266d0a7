/**
 * The sections of two versions as those of one file with tracked changes. A section ends with the mark of its
 * last paragraph, so one that came or went ends with a mark that did.
 */
import type { ISectionOptions } from "docx";
import type { Theme } from "../theme.ts";
import { assembleTracked } from "./assemble.ts";
import type { SectionFurniture } from "./furniture.ts";
import type { ParagraphPiece } from "./pieces.ts";
import { revisionOf } from "./revisions.ts";
import type { RunContext } from "./runs.ts";
import { type Scope, sectionPieces } from "./scope.ts";
import type { SectionLook } from "./sections.ts";
import type { SettledPiece } from "./settle.ts";
import { settleAll } from "./settle-rows.ts";
import { type RootOf, trackPieces } from "./tracked.ts";

/** The versions, and what their parts were made of. */
export interface TrackedVersions {
  readonly earlier: Scope;
  readonly later: Scope;
  readonly rootOf: RootOf;
}

/** All pieces of a version in order; the last of each section but the last one bears its name. */
interface VersionPieces {
  readonly pieces: readonly SettledPiece[];
  /** The names of the ends of its sections, in order. */
  readonly ends: readonly string[];
  readonly ranges: readonly string[];
}

/** A section is named by the annex that begins behind it; `nameOf` gives both versions the same name. */
function versionPieces(
  scope: Scope,
  theme: Theme,
  nameOf: (part: object) => string,
): VersionPieces {
  const ends = scope.divisions.slice(1).flatMap(([annex]) => (annex ? [nameOf(annex)] : []));
  const pieces = scope.divisions.flatMap((_, index) => {
    const settled = settleAll(sectionPieces(scope, index), theme);
    const name = ends[index];
    const last = settled.at(-1);
    if (name === undefined || last?.kind !== "paragraph") return settled;
    return [...settled.slice(0, -1), { ...last, ends: name }];
  });
  return { pieces, ends, ranges: scope.ranges };
}

export function trackedSections(
  { rootOf, ...scopes }: TrackedVersions,
  { furniture, propertiesAt }: SectionLook,
  context: RunContext,
): ISectionOptions[] {
  const names = new Map<object, string>();
  const nameOf = (part: object): string => {
    const root = rootOf(part);
    const name = names.get(root) ?? `section ${names.size + 1}`;
    names.set(root, name);
    return name;
  };
  // The later version counts its lists first, as it would by itself.
  const later = versionPieces(scopes.later, context.theme, nameOf);
  const earlier = versionPieces(scopes.earlier, context.theme, nameOf);
  const merged = mergeStretches(withoutRanges(earlier, later.ranges), later, rootOf);
  const sections = splitAfter(merged, ({ ends }) => ends !== undefined);
  return sections.map((pieces, index) => {
    const last = pieces.at(-1);
    const end = last?.kind === "paragraph" ? last.ends : undefined;
    const now = placeOf(end, later);
    const was = placeOf(end, earlier);
    return {
      properties: propertiesOf(now, was, propertiesAt, context),
      ...furnitureOf(now ?? was ?? 0, sections.length, furniture),
      children: assembleTracked(pieces, index === sections.length - 1, context),
    };
  });
}

/** Which section of a version ends there, from 0. */
function placeOf(end: string | undefined, { ends }: VersionPieces): number | undefined {
  if (end === undefined) return ends.length;
  const place = ends.indexOf(end);
  return place < 0 ? undefined : place;
}

function propertiesOf(
  now: number | undefined,
  was: number | undefined,
  propertiesAt: SectionLook["propertiesAt"],
  { tracked }: RunContext,
): NonNullable<ISectionOptions["properties"]> {
  const properties = propertiesAt(now ?? was ?? 0);
  if (now === undefined || was === undefined || !tracked) return properties;
  const before = propertiesAt(was);
  if (JSON.stringify(before) === JSON.stringify(properties)) return properties;
  return { ...properties, revision: { ...before, ...revisionOf(tracked) } };
}

/** Each says all of it, since the section that it would take it over from may go. */
function furnitureOf(place: number, count: number, { first, second }: SectionFurniture) {
  if (place === 0 || count === 1) return first;
  return { ...first, footers: { ...first.footers, ...second.footers } };
}

/** Bookmarks are not tracked, and each stands once. */
function withoutRanges(version: VersionPieces, taken: readonly string[]): VersionPieces {
  const pieces = version.pieces.map((piece): SettledPiece => {
    if (piece.kind !== "paragraph" || !piece.opens) return piece;
    const { opens, ...rest } = piece;
    const left = opens.filter((name) => !taken.includes(name));
    return { ...rest, ...(left.length > 0 && { opens: left }) };
  });
  return { ...version, pieces };
}

/** Between ends of sections that both versions have, one stretch at a time. */
function mergeStretches(
  earlier: VersionPieces,
  later: VersionPieces,
  rootOf: RootOf,
): readonly SettledPiece[] {
  const common = new Set(earlier.ends.filter((end) => later.ends.includes(end)));
  const isCommon = ({ ends }: ParagraphPiece) => ends !== undefined && common.has(ends);
  const before = splitAfter(earlier.pieces, isCommon);
  return splitAfter(later.pieces, isCommon).flatMap((stretch, index) =>
    trackPieces(before[index] ?? [], stretch, rootOf),
  );
}

function splitAfter(
  pieces: readonly SettledPiece[],
  isEnd: (piece: ParagraphPiece) => boolean,
): readonly (readonly SettledPiece[])[] {
  const stretches: SettledPiece[][] = [[]];
  for (const piece of pieces) {
    stretches.at(-1)?.push(piece);
    if (piece.kind === "paragraph" && isEnd(piece)) stretches.push([]);
  }
  return stretches;
}
