/**
 * Makes the faces in templates/fonts/ from the packages that carry the originals: plain TrueType,
 * cut down to the characters that our papers use, without hinting. Run by hand after such a package
 * changes: `node scripts/fonts.mjs`. What it makes is kept in the repository.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);
const root = new URL("../templates/fonts/", import.meta.url);

/** Latin with Vietnamese, combining marks, punctuation, currencies and plain symbols; Tinos leaves out what it lacks. */
const latin = [
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0x24f],
  [0x2bb, 0x2bd],
  [0x2c6, 0x2dd],
  [0x300, 0x333],
  [0x1e00, 0x1eff],
  [0x2000, 0x200a],
  [0x2010, 0x2027],
  [0x202f, 0x2046],
  [0x205f, 0x205f],
  [0x2070, 0x2094],
  [0x20a0, 0x20cf],
  [0x2103, 0x2103],
  [0x2113, 0x2117],
  [0x2120, 0x2122],
  [0x2126, 0x2126],
  [0x212e, 0x212e],
  [0x2150, 0x215f],
  [0x2190, 0x22ff],
  [0x25a0, 0x26ff],
];

/** All Lao, with the space, figures and punctuation that Word draws in the Lao face; no dummy for controls. */
const lao = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0xe80, 0xeff],
];

/** Copyright, family, style, names, version, PostScript name, licence and its address. */
const names = [0, 1, 2, 3, 4, 5, 6, 13, 14];

const tinos = "@expo-google-fonts/tinos";
const phetsarath = "@fontsource/phetsarath";
const faces = [
  [`${tinos}/400Regular/Tinos_400Regular.ttf`, "Tinos-Regular.ttf", latin],
  [`${tinos}/700Bold/Tinos_700Bold.ttf`, "Tinos-Bold.ttf", latin],
  [`${tinos}/400Regular_Italic/Tinos_400Regular_Italic.ttf`, "Tinos-Italic.ttf", latin],
  [`${tinos}/700Bold_Italic/Tinos_700Bold_Italic.ttf`, "Tinos-BoldItalic.ttf", latin],
  [`${phetsarath}/files/phetsarath-lao-400-normal.woff`, "Phetsarath-Regular.ttf", lao],
  [`${phetsarath}/files/phetsarath-lao-700-normal.woff`, "Phetsarath-Bold.ttf", lao],
];

let total = 0;
for (const [source, name, ranges] of faces) {
  const font = await subsetFont(readFileSync(require.resolve(source)), charactersOf(ranges), {
    targetFormat: "sfnt",
    noHinting: true,
    preserveNameIds: names,
  });
  writeFileSync(new URL(name, root), font);
  total += font.length;
  console.log(`${name} ${font.length} bytes`);
}
copyLicence(`${tinos}/LICENSE_FONT`, "LICENSE-Tinos.txt");
copyLicence(`${phetsarath}/LICENSE`, "LICENSE-Phetsarath.txt");
console.log(`${total} bytes in all`);

function charactersOf(ranges) {
  let text = "";
  for (const [first, last] of ranges) {
    for (let point = first; point <= last; point++) text += String.fromCodePoint(point);
  }
  return text;
}

function copyLicence(source, name) {
  const text = readFileSync(require.resolve(source), "utf8").replaceAll("\r\n", "\n");
  writeFileSync(new URL(name, root), `${text.trimEnd()}\n`);
}
