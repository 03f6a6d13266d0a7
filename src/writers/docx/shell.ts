/**
 * A package without its words: docx makes it, and it depends on the lists, sections and faces of a paper and
 * not on what the paper says. So papers that have the same share it; a batch has few.
 */
import { createHash } from "node:crypto";
import { Document, type FileChild, type IPropertiesOptions } from "docx";
import { finishShell } from "./finish.ts";
import type { EmbeddedFont } from "./fonts.ts";
import { listKey, type NamedList } from "./numbering.ts";
import { dropPart, type Parts, partsOf } from "./package.ts";
import { BlocksPlace } from "./places.ts";

/** What docx makes a package of; words are in their places, unless docx has to write them. */
export interface ShellOptions
  extends Pick<IPropertiesOptions, "compatibility" | "features" | "sections"> {
  readonly numbering: NonNullable<IPropertiesOptions["numbering"]>;
  readonly footnotes: NonNullable<IPropertiesOptions["footnotes"]>;
  readonly fonts: readonly EmbeddedFont[];
  /** The lists that are named, in their order; docx numbers them so. */
  readonly lists: readonly NamedList[];
}

export interface Shell {
  readonly parts: ReadonlyMap<string, string | Uint8Array>;
  /** Word's number of each list, by what `listKey` gives. */
  readonly listNumbers: ReadonlyMap<string, number>;
}

/** More than the kinds of paper of a house; most hold less than 50 kB, and the faces. */
const KEPT = 12;

const shells = new Map<string, Shell>();

/** The package around a paper; not to be changed. */
export function shellOf(options: ShellOptions): Shell {
  if (!isWithoutWords(options)) return makeShell(options);
  const key = keyOf(options);
  const known = shells.get(key);
  // The one that was not asked for longest goes first.
  shells.delete(key);
  if (!known && shells.size >= KEPT)
    for (const oldest of [...shells.keys()].slice(0, 1)) shells.delete(oldest);
  const shell = known ?? makeShell(options);
  shells.set(key, shell);
  return shell;
}

function isWithoutWords({ sections, footnotes }: ShellOptions): boolean {
  const stories: (readonly FileChild[])[] = [
    ...sections.map(({ children }) => children),
    ...Object.values(footnotes).map(({ children }) => children),
  ];
  return stories.flat().every((child) => child instanceof BlocksPlace);
}

function keyOf({ fonts, ...options }: ShellOptions): string {
  const hash = createHash("sha256");
  for (const { name, data, bold, italic, boldItalic } of fonts) {
    for (const face of [name, data, bold, italic, boldItalic]) {
      hash.update(`${face?.length} `);
      if (face !== undefined) hash.update(face);
    }
  }
  return JSON.stringify([options, hash.digest("hex")]);
}

function makeShell({ lists, ...options }: ShellOptions): Shell {
  const file = new Document({ ...options, compatabilityModeVersion: 15 });
  for (const { reference, instance } of lists) {
    file.Numbering.createConcreteNumberingInstance(reference, instance);
  }
  const parts: Parts = partsOf(file);
  // Where a file has no properties of its own making, Word writes no part for them.
  dropPart(parts, "docProps/custom.xml");
  finishShell(parts);
  const listNumbers = new Map(
    file.Numbering.ConcreteNumbering.map(({ reference, instance, numId }) => [
      listKey({ reference, instance }),
      numId,
    ]),
  );
  return { parts, listNumbers };
}
