/** What the examples of checks of letterheads have in common: a house that has one, and a letter that prints it. */

/** The house, with these lines in its letterhead. */
export const houseWith = (lists: string) => `theme: vn-decree-30
letterhead:
  parent: none
  issuer: moha
  abbreviation: BNV
  place: Hà Nội
${lists}`;

/** The letter, with these forms above and below its text. */
export const letterWith = (above: string, below = "") => `---
chancery: 1
for: meeting
as_at: eve
audience: internal
order: 9
title: { en: Letter }
---
# {{paper.title}}

${above}{{meeting.title}}
${below}`;
