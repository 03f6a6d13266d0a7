/** Texts and values that programs stumble over, as people and broken programs put them into files. */
import type { Dice } from "./dice.ts";

const point = (code: number) => String.fromCodePoint(code);
/** A token of chancery's own, and the marks it keeps for languages: data must not be able to make one. */
const token = point(0xf0000) + point(0x100000);

const lao = "ສາທາລະນະລັດປະຊາທິປະໄຕປະຊາຊົນລາວ";
const vietnamese = "Đỗ Thanh Bình họp với Bộ trưởng";

/** Characters that no paper can show, or that act instead of showing. */
export const spoilt: readonly string[] = [
  "\u0000",
  "\u0001",
  "\u0007",
  "\u0008",
  "\u000b",
  "\u000c",
  "\u001b[31mred\u001b]0;title\u0007",
  "\u007f",
  "\u0085",
  "\u009b2J",
  "\u00ad",
  "\u034f",
  "\u061c",
  "\u180e",
  "\u200b",
  "\u200d",
  "\u200e",
  "\u200f",
  "\u2028",
  "\u2029",
  "\u202aabc\u202c",
  "\u202eabc\u202c",
  "\u2066abc\u2069",
  "\u2060",
  "\ue000",
  "\uf8ff",
  "\ufdd0",
  "\ufeff",
  "\ufff9a\ufffab\ufffb",
  "\ufffc",
  "\ufffd",
  "\ufffe",
  "\uffff",
  token,
  point(0xf0001),
  point(0x10fffd),
  point(0xe0041),
  point(0xe0100),
  point(0x1d173),
  "\ud800",
  "\udc00x\ud83d",
  "שלום",
  "العربية",
  "😀",
  "👩‍👩‍👧‍👦🇱🇦👍🏽",
  "1\ufe0f\u20e3",
];

/** Texts that can be shown, and that Markdown, templates or YAML would read as signs. */
export const signs: readonly string[] = [
  "| **x** {{y}} <b> # 1.",
  "# heading",
  "- item",
  "1. item",
  "> quote",
  "---",
  "```\ncode",
  "|---|---|",
  ":::card{tone=notice}\nx\n:::",
  "::pagebreak",
  "::annex[x]{#a}",
  "::contents{of=annexes}",
  "![a](https://evil.example/a.png)",
  "[a](javascript:alert(1))",
  "[a](file:///etc/passwd)",
  "[a]: https://b.c",
  "<script>alert(1)</script>",
  "<!-- -->",
  "<https://a.b>",
  "&amp; &#38; &#x202e; &lt;",
  "\\",
  "*a **b* c**",
  "_".repeat(40),
  "{{{z}}} {{> p}} {{#if}} {{/each}} {{else}}",
  "{slot} {text} {page} {0}",
  "$& $1 $$ $`",
  "%s %d %n %x",
  "../../../etc/passwd",
  "C:\\Users\\x",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "undefined",
  "null",
  "NaN",
  "a b　c d",
  "e\u0301\u0302\u0303",
  `Z${"\u0301".repeat(300)}`,
  vietnamese.normalize("NFD"),
  lao,
  "ກ\u0ecd\u0ec9\u0eb2 ກ\u0eb3",
  "\u0eb1\u0ec8",
  "İıßﬁǅ",
  "漢字かな交じり文",
  "🄰𝔘𝕟𝕚",
  "½ ¼ ″ ′ ™",
];

const scalars: readonly string[] = [
  "",
  "~",
  "null",
  "true",
  "no",
  "0",
  "-1",
  "1e400",
  "-.inf",
  ".nan",
  "0x1F",
  "0o17",
  "1_000",
  "00:00",
  "24:00",
  "7:5",
  "2025-02-30",
  "9999-12-31",
  "0000-00-00",
  "10000-01-01",
  "2025-12-02T10:00:00Z",
  "02/12/2025",
  "12345678901234567890",
  "unknown",
  "Unknown",
  '"unknown"',
  "[]",
  "{}",
  "[[]]",
  "[unknown]",
  "{ text: x }",
  "{ en: x, vi: y, lo: z }",
  "{ en: }",
  "{ text: { en: x }, reviewed: false }",
  "{ on: 2025-12-02, inferred: year, because: x }",
  "{ a: { b: { c: { d: e } } } }",
  "a: b",
  "- x",
  "? x",
  "'",
  '"',
  '"\\u0000"',
  '"\\ud800"',
  '"\\x1b"',
  '"\\q"',
  "`x`",
  "@x",
  "%x",
  "!tag x",
  "!!binary aGVsbG8=",
  "!!js/function x",
  "!!python/object x",
  "*a",
  "&a x",
  "&a *a",
  "<<: *a",
  "|",
  ">-",
  "|9",
  "|+ x",
  "x # y",
  "x: y: z",
  "{ x",
  "x ]",
  "[ , ]",
  "{ ? }",
  "\t",
  "en",
  "xx",
  "zz-ZZ-x-lvariant",
  "Asia/Nowhere",
  "Etc/GMT+99",
  "international",
  "../international",
];

const LETTERS = ["a", "W", "ữ", "ກ", "漢", "ﷺ", "1", "-", "_", "·", "“", "a\u0301", "ນ້ຳ", ".", "ê"];

/** A word without a space, mostly of some thousand letters. */
export function longWord(dice: Dice, most = 40_000): string {
  return dice.pick(LETTERS).repeat(dice.happens(0.3) ? 10_000 : dice.size(most));
}

/** A text of one or several awkward parts. */
export function awkwardText(dice: Dice): string {
  const parts = Array.from({ length: dice.size(5) }, () =>
    dice.weigh<() => string>([
      [4, () => dice.pick(spoilt)],
      [6, () => dice.pick(signs)],
      [1, () => longWord(dice)],
      [1, () => randomText(dice)],
      [1, () => lao.repeat(dice.size(60))],
      [2, () => vietnamese],
    ])(),
  );
  return parts.join(dice.pick(["", " ", "\n", "\n\n", " a "]));
}

/** A text that a paper may print, however strange it looks. */
export function strangeText(dice: Dice): string {
  const parts = Array.from({ length: dice.size(4) }, () =>
    dice.happens(0.1) ? longWord(dice, 3000) : dice.pick(signs),
  );
  return parts.join(dice.pick(["", " ", " · ", "\n"]));
}

/** What may stand behind a colon, right or wrong. */
export function awkwardValue(dice: Dice): string {
  return dice.weigh<() => string>([
    [5, () => dice.pick(scalars)],
    [3, () => JSON.stringify(awkwardText(dice))],
    [1, () => awkwardText(dice)],
    [1, () => `>-\n${" ".repeat(dice.whole(0, 9))}${awkwardText(dice)}`],
    [1, () => `[${Array.from({ length: dice.size(8) }, () => dice.pick(scalars)).join(", ")}]`],
  ])();
}

function randomText(dice: Dice): string {
  const tops = [0x7f, 0x24f, 0xfff, 0xffff, 0x10ffff];
  return Array.from({ length: dice.size(60) }, () => point(dice.whole(0, dice.pick(tops)))).join(
    "",
  );
}
