import { describe, expect, it, test } from "vitest";
import { budgetIn } from "../../src/checks/paper/page-budget.ts";
import { Report } from "../../src/diagnostics/report.ts";
import { loadTheme } from "../../src/writers/load-theme.ts";
import { type Theme, themeSchema } from "../../src/writers/theme.ts";
import { exampleHost, must } from "../support/example.ts";

const names = ["international", "compact", "large-print"] as const;
const themes = new Map(names.map((name) => [name, load(name)]));

function load(name: string): Theme {
  const report = new Report();
  const loaded = loadTheme(exampleHost(), name, report);
  expect(report.diagnostics).toEqual([]);
  return must(loaded, `no theme ${name}`).theme;
}

function theme(name: (typeof names)[number]): Theme {
  return must(themes.get(name), `no theme ${name}`);
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Every colour of type with the grounds that it may come to stand on. */
function pairsOf({ paragraphs, characters, table, card }: Theme) {
  const page = "ffffff";
  const grounds = [page, card.fill, card.noticeFill];
  const { header, footer, tableHead, tableCell, ...flowing } = paragraphs;
  const pairs: [name: string, colour: string, ground: string][] = [
    ["header", header.colour, page],
    ["footer", footer.colour, page],
    ["tableCell", tableCell.colour, page],
  ];
  for (const ground of [...grounds, table.headFill ?? page]) {
    pairs.push(["tableHead", tableHead.colour, ground]);
    for (const [name, { colour, fill }] of Object.entries(characters)) {
      pairs.push([name, colour ?? paragraphs.body.colour, fill ?? ground]);
    }
  }
  for (const [name, { colour }] of Object.entries(flowing)) {
    for (const ground of grounds) pairs.push([name, colour, ground]);
    const { fill } = characters.emphasis;
    if (fill) pairs.push([`emphasis in ${name}`, characters.emphasis.colour ?? colour, fill]);
  }
  return pairs;
}

describe.each(names)("the theme %s", (name) => {
  it("sets all type in a contrast of at least 4.5 to 1, large print of 7 to 1", () => {
    const least = name === "large-print" ? 7 : 4.5;
    const weak = pairsOf(theme(name)).filter(
      ([, colour, ground]) => contrast(colour, ground) < least,
    );
    expect(weak).toEqual([]);
  });

  it("tells links and remarks of the desk from facts by more than colour", () => {
    const { link, emphasis } = theme(name).characters;
    expect(link.underline).toBe(true);
    expect(emphasis.italic || emphasis.fill !== undefined).toBe(true);
    // Lao letters have no slanted face, and copies are grey.
    const body = theme(name).paragraphs.body.colour;
    const ground = emphasis.fill ?? "ffffff";
    const tint = contrast(emphasis.colour ?? body, body);
    expect(Math.max(tint, 10 * (contrast(ground, "ffffff") - 1))).toBeGreaterThan(1.8);
  });

  it("prints the handling mark at the head and at the foot of every page", () => {
    for (const line of Object.values(theme(name).furniture)) {
      expect(`${line.left} ${line.centre} ${line.right}`).toContain("{mark}");
    }
  });

  it("has sizes of type that Word can hold, and descending levels", () => {
    const { paragraphs } = theme(name);
    for (const { size } of Object.values(paragraphs)) expect(size * 2).toBe(Math.round(size * 2));
    const levels = [paragraphs.title, paragraphs.annexTitle, paragraphs.heading1, paragraphs.body];
    const sizes = levels.map(({ size }) => size);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(new Set(sizes).size).toBe(sizes.length);
    expect(paragraphs.note.size).toBeLessThan(paragraphs.body.size);
  });

  it("has what is overdue darkest in the chart of states, then what is open without a due date", () => {
    const { fills } = theme(name).figure;
    const [onTime, late, inTime, overdue, undated] = fills;
    const darkness = (fill: string | undefined) => contrast(fill ?? "", "ffffff");
    const quiet = [onTime, late, inTime].map(darkness);
    expect(darkness(overdue)).toBeGreaterThan(2 * darkness(undated));
    expect(darkness(undated)).toBeGreaterThanOrEqual(3);
    expect(darkness(undated)).toBeGreaterThan(1.5 * Math.max(...quiet));
  });

  it("tells neighbouring parts of a chart apart in grey", () => {
    const { fills } = theme(name).figure;
    for (const [index, fill] of fills.slice(1).entries()) {
      expect(contrast(fill, fills[index] ?? fill)).toBeGreaterThan(1.15);
    }
  });
});

test("no type is smaller than 8.5 points, and none of a large print than 12", () => {
  for (const [name, least] of [
    ["international", 8.5],
    ["compact", 8.5],
    ["large-print", 12],
  ] as const) {
    const { paragraphs } = theme(name);
    expect(Math.min(...Object.values(paragraphs).map(({ size }) => size))).toBeGreaterThanOrEqual(
      least,
    );
  }
  expect(theme("large-print").table.smallest).toBeGreaterThanOrEqual(12);
  expect(theme("compact").table.smallest).toBeGreaterThanOrEqual(8.5);
});

test("large print is set in 16 points or more on wide lines, ranged left, and slants nothing", () => {
  const { paragraphs, characters } = theme("large-print");
  expect(paragraphs.body.size).toBeGreaterThanOrEqual(16);
  expect(paragraphs.body.line).toBeGreaterThanOrEqual(1.4);
  for (const style of Object.values(paragraphs)) {
    expect(style).toMatchObject({ italic: false, align: "left" });
  }
  for (const style of Object.values(characters)) expect(style.italic).toBe(false);
});

test("compact holds more on a page than international, and that more than large print", () => {
  const [few, usual, many] = (["large-print", "international", "compact"] as const).map((name) => {
    const { page, paragraphs } = theme(name);
    const { size, line } = paragraphs.body;
    const area = (page.width - page.left - page.right) * (page.height - page.top - page.bottom);
    return area / (size * size * line);
  });
  expect(must(usual, "") / must(few, "")).toBeGreaterThan(2);
  expect(must(many, "") / must(usual, "")).toBeGreaterThan(1.4);
});

test("a budget of pages is that of the same words in larger type", () => {
  const { factor } = theme("large-print").budget;
  expect(budgetIn({ body: 2, pages: 1 }, factor)).toEqual({ body: 5, pages: 3 });
  expect(budgetIn({ body: 2 }, 1)).toEqual({ body: 2, pages: undefined });
});

test("a theme of a house that knows nothing of budgets, grounds and underlines is still a theme", () => {
  const { budget: _, ...rest } = theme("international");
  const { smallest: __, ...table } = rest.table;
  const characters = Object.fromEntries(
    Object.entries(rest.characters).map(([name, { underline: _, fill: __, ...style }]) => [
      name,
      style,
    ]),
  );
  expect(themeSchema.parse({ ...rest, table, characters })).toMatchObject({
    budget: { factor: 1 },
    table: { smallest: 7 },
  });
});
