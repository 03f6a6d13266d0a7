/**
 * Lao for the tests of lines and of type: every syllable that the script can write, by its parts,
 * and words that stand in dictionaries.
 */

/** The letters, and the two written as one with ຫ, and ຫ before a letter of the low class. */
export const consonants: readonly string[] = [
  ...Array.from("ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢຣລວຫອຮ"),
  ...["ໜ", "ໝ", "ຫລ", "ຫຼ", "ຫວ"],
];
/** Above and below the letter. */
export const hangingVowels: readonly string[] = Array.from("ັິີຶືຸູົໍ");
/** Before the letter. */
export const leadingVowels: readonly string[] = Array.from("ເແໂໃໄ");
/** After the letter. */
export const trailingVowels: readonly string[] = Array.from("ະາຳ");
export const tones: readonly string[] = Array.from("່້໊໋");

/** Letters with every vowel, every tone, ຳ, and the sign ຼ below, alone and together. */
export function laoSyllables(): readonly string[] {
  const plain = consonants.flatMap((letter) => {
    const marked = ["", ...hangingVowels].flatMap((vowel) =>
      ["", ...tones].map((tone) => letter + vowel + tone),
    );
    const am = ["", ...tones].map((tone) => `${letter}${tone}ຳ`);
    const around = leadingVowels.flatMap((vowel) => [vowel + letter, `${vowel}${letter}້`]);
    const after = [
      `${letter}ະ`,
      `${letter}າ`,
      `${letter}້າ`,
      `ເ${letter}ົ້າ`,
      `${letter}ົວ`,
      `ເ${letter}ືອ`,
    ];
    return [...marked, ...am, ...around, ...after];
  });
  const below = Array.from("ກຂຄງຈສດຕທນບປຜຝພຟມຢຣວຫອ").flatMap((letter) =>
    ["", "ັ", "ິ", "ີ", "ົ", "ັ້", "ີ່"].map((marks) => `${letter}ຼ${marks}`),
  );
  return [...plain, ...below];
}

export const laoWords: readonly string[] = (
  "ກະຊວງ ພາຍໃນ ກອງປະຊຸມ ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນ ລາວ ຫວຽດນາມ ນາຍົກລັດຖະມົນຕີ ລັດຖະມົນຕີ ວຽງຈັນ " +
  "ຮ່ວມມື ສັນຍາ ບົດບັນທຶກ ຄວາມເຂົ້າໃຈ ປະຈຳປີ ນ້ຳ ເຂົ້າ ໃນ ແກ້ໄຂ ພາສາ ແລະ ຂອງ ທີ່ ເມືອງ ຕ່າງໆ ອື່ນໆ ໂຮງຮຽນ ເຈົ້າໜ້າທີ່ " +
  "ໝູ່ບ້ານ ຫຼວງພະບາງ ສະຫວັນນະເຂດ ຈຳປາສັກ ກົດໝາຍ ສິດ ມະນຸດ ຊາຍແດນ ເສດຖະກິດ ສັງຄົມ ວັດທະນະທຳ ໂຄງການ ແຜນການ"
).split(" ");
