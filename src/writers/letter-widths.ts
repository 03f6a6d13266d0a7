/**
 * Rough widths of letters of a serif face and of a Lao one, the wider of regular and bold, to share
 * out columns and to see whether parts of a line would meet. Word has the real ones.
 */

const widths: readonly (readonly [number, string])[] = [
  [0.28, "il.,/| '"],
  [0.34, "fjt-:;()[]‘’"],
  [0.4, "sI!"],
  [0.45, "cerz"],
  [0.5, "agovxy0123456789$J“”?*"],
  [0.56, "bdhknpquđ+=<>"],
  [0.61, "FPS"],
  [0.67, "BELTZ"],
  [0.73, "ACDNRUVXYw"],
  [0.78, "GHKOQ"],
  [0.84, "m&"],
  [1, "MW%@–—…"],
  [0.4, "ເ"],
  [0.44, "ໂໄ"],
  [0.52, "ງໃາຳຽ"],
  [0.64, "ະຂຊຣ໐໒"],
  [0.68, "ຄຈບປຍດຕຢລວສອຮໆ໘"],
  [0.73, "ກນຜຝມຖຯ໑໓໔໕໖໗"],
  [0.76, "ແ"],
  [0.86, "ທພຟ໙"],
  [0.94, "ຫ"],
  [1.22, "ໜໝ"],
];

const byLetter = new Map(
  widths.flatMap(([width, letters]) => [...letters].map((each) => [each, width])),
);

/** Letters of other scripts. */
const OTHER = 0.56;

/** Those of ASCII by their numbers, which nearly all letters of a register are. */
const byCode = Float64Array.from({ length: 0x80 }, (_, code) => widthOf(String.fromCharCode(code)));

/** The width of a text on one line in ems; marks above and below letters take no room. */
export function ems(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const own = byCode[text.charCodeAt(at)];
    if (own === undefined) return emsOfAny(text);
    width += own;
  }
  return width;
}

function emsOfAny(text: string): number {
  let width = 0;
  for (const character of text.normalize("NFD")) width += widthOf(character);
  return width;
}

function widthOf(character: string): number {
  return byLetter.get(character) ?? (/\p{M}/u.test(character) ? 0 : OTHER);
}
