/** Documents by chance, the same for the same seed: any mixture of blocks, of any length. */
import type {
  Block,
  Column,
  Document,
  Inline,
  ListItem,
  TableCell,
} from "../../src/document/nodes.ts";
import type { DeclarationLanguage } from "../support/declaration.ts";
import { type Maker, makerOf } from "./maker.ts";

/** The generator mulberry32: numbers from 0 to 1. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

interface Dice {
  /** From the first to the last, both in it. */
  whole(from: number, to: number): number;
  /** Lengths, of which most are short. */
  length(most: number): number;
  happens(probability: number): boolean;
  pick<T>(choices: readonly [T, ...T[]]): T;
}

function diceOf(chance: () => number): Dice {
  const whole = (from: number, to: number): number => from + Math.floor(chance() * (to - from + 1));
  return {
    whole,
    length: (most) => Math.max(6, Math.round(most * chance() ** 2)),
    happens: (probability) => chance() < probability,
    pick: ([first, ...others]) => [first, ...others][whole(0, others.length)] ?? first,
  };
}

/** A document of a few or of many blocks. */
export function randomDocument(language: DeclarationLanguage, seed: number): Document {
  const dice = diceOf(chanceOf(seed));
  const maker = makerOf(language, dice.whole(0, 1000));
  const blocks: Block[] = [];
  if (dice.happens(0.4)) {
    blocks.push({ type: "title", children: maker.inlines(dice.length(120)) });
    if (dice.happens(0.5)) blocks.push({ type: "subtitle", children: maker.inlines(60) });
  }
  const count = dice.whole(3, 22);
  for (let index = 0; index < count; index++) blocks.push(...someBlocks(maker, dice));
  if (dice.happens(0.3)) blocks.push(maker.annex(), ...someBlocks(maker, dice), maker.annex(90));
  if (dice.happens(0.3)) blocks.push(...someBlocks(maker, dice));
  const targets = blocks.filter(({ type }) => type === "heading" || type === "annex");
  if (dice.happens(0.4) && targets.length > 0) blocks.splice(1, 0, maker.contents(...targets));
  return maker.finish(...blocks);
}

type Make = (maker: Maker, dice: Dice) => readonly Block[];

const makes: readonly [Make, ...Make[]] = [
  (m, d) => [somePhrase(m, d, 900)],
  (m, d) => [somePhrase(m, d, 300)],
  (m, d) => [somePhrase(m, d, 2400)],
  (m, d) => [someHeading(m, d), somePhrase(m, d, 500)],
  (m, d) => [someHeading(m, d), someHeading(m, d), ...someBlocks(m, d)],
  (m, d) => [someHeading(m, d), someTable(m, d)],
  (m, d) => [someTable(m, d)],
  (m, d) => [someTable(m, d)],
  (m, d) => [somePhrase(m, d, 100), someTable(m, d)],
  (m, d) => [someList(m, d, 3)],
  (m, d) => [{ type: "quote", children: someParagraphs(m, d) }],
  (m, d) => [{ type: "card", tone: d.pick(["plain", "notice"]), children: someInside(m, d) }],
  (m, d) => [{ type: "keep", children: someInside(m, d) }],
  () => [{ type: "rule" }],
  (_, d) => (d.happens(0.2) ? [{ type: "pageBreak" }] : []),
  (m, d) => [m.lines(d.whole(1, 9))],
];

function someBlocks(maker: Maker, dice: Dice): readonly Block[] {
  return dice.pick(makes)(maker, dice);
}

function someNotes(maker: Maker, dice: Dice): readonly Inline[] {
  if (!dice.happens(0.25)) return [];
  return Array.from({ length: dice.whole(1, 2) }, () => maker.note(dice.length(700)));
}

function somePhrase(maker: Maker, dice: Dice, most: number): Block {
  const first = [...maker.inlines(dice.length(most)), ...someNotes(maker, dice)];
  const second = dice.happens(0.3) ? maker.inlines(dice.length(most)) : [];
  return { type: "paragraph", children: [...first, ...second] };
}

function someParagraphs(maker: Maker, dice: Dice): readonly Block[] {
  return Array.from({ length: dice.whole(1, 4) }, () => somePhrase(maker, dice, 700));
}

function someHeading(maker: Maker, dice: Dice): Block {
  const heading = maker.heading(dice.pick([1, 2, 3]), dice.length(140));
  if (heading.type !== "heading" || !dice.happens(0.1)) return heading;
  return { ...heading, children: [...heading.children, maker.note(80)] };
}

function someInside(maker: Maker, dice: Dice): readonly Block[] {
  const blocks: Block[] = [];
  if (dice.happens(0.3)) blocks.push(maker.heading(3));
  blocks.push(...someParagraphs(maker, dice));
  if (dice.happens(0.3)) blocks.push(someList(maker, dice, 2));
  if (dice.happens(0.2)) {
    const rows = Array.from({ length: dice.whole(1, 5) }, () => maker.row(20, dice.length(120)));
    blocks.push(maker.table(undefined, rows));
  }
  return blocks;
}

function someList(maker: Maker, dice: Dice, depth: number): Block {
  const items = Array.from({ length: dice.whole(1, 6) }, (): ListItem => {
    const inner = depth > 1 && dice.happens(0.25) ? [someList(maker, dice, depth - 1)] : [];
    const more = dice.happens(0.15) ? [maker.paragraph(dice.length(200))] : [];
    return maker.item(somePhrase(maker, dice, 400), ...inner, ...more);
  });
  return maker.list(dice.happens(0.5), items);
}

function someTable(maker: Maker, dice: Dice): Block {
  const count = dice.whole(2, dice.happens(0.3) ? 10 : 5);
  const mosts = Array.from({ length: count }, () => dice.pick([12, 20, 30, 120, 400]));
  const cells = (most: (column: number) => number): readonly TableCell[] =>
    mosts.map((_, column) => ({
      type: "tableCell",
      children: [
        ...maker.inlines(dice.length(most(column))),
        ...(dice.happens(0.15) ? someNotes(maker, dice) : []),
      ],
    }));
  const rows = Array.from({ length: dice.whole(1, dice.happens(0.4) ? 40 : 8) }, () => {
    return { type: "tableRow", cells: cells((column) => mosts[column] ?? 20) } as const;
  });
  const head = dice.happens(0.7)
    ? ({ type: "tableRow", cells: cells(() => 16) } as const)
    : undefined;
  const columns = mosts.map((): Column => {
    return { align: dice.happens(0.9) ? "left" : dice.pick(["centre", "right"]) };
  });
  return maker.table(head, rows, columns);
}
