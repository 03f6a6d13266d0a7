/**
 * The classes of holes that are known of programs of this kind, and the tests that hold each shut. A test is
 * named by its file and by words of its title; `promises.test.ts` sees to it that it is there.
 */

export interface Row {
  readonly hole: string;
  /** Where it was met in other programs. */
  readonly known: string;
  readonly tests: readonly (readonly [file: string, ...titles: readonly string[]])[];
}

export const rows: readonly Row[] = [
  {
    hole: "code run through Handlebars",
    known: "CVE-2026-33937 to -33941, CVE-2021-23369, GHSA-p8wg-vrv2-v86f",
    tests: [
      [
        "tests/template/hostile.test.ts",
        "is never compiled when it looks like a syntax tree or a template",
        "cannot reach the built-in helpers that look up names or write a log",
        "cannot name a partial outside of its folder, or one that every object has",
      ],
      ["tests/template/properties.test.ts", "a key of the data never leads beyond the data"],
      [
        "tests/security/templates.test.ts",
        "reaches no prototype and no machinery: %s",
        "calls no helper but ours: %s",
        "has no decorators: %s",
        "calls pieces by fixed names of its own folder only: %s",
        "are told, directly and round about",
        "are told where a house's own piece turns one of ours upon itself",
        "Handlebars compiles only trees that are made of our own calls, whatever the data holds",
      ],
      ["tests/security/dependencies.test.ts", "is locked and installed at "],
    ],
  },
  {
    hole: "code in templates or data of other engines",
    known: "CVE-2020-5219, CVE-2021-21277, CVE-2024-54152, CVE-2025-27516, CVE-2021-23639",
    tests: [
      [
        "tests/security/templates.test.ts",
        "only one file hands anything to Handlebars' compiler, and no other code is made from text",
      ],
      [
        "tests/security/commands.test.ts",
        "sees no text of the record, neither as a word nor in its environment",
        "only one file starts programs, and only one task asks it to",
      ],
    ],
  },
  {
    hole: "addresses fetched, and files of the machine taken into a paper",
    known: "CVE-2026-26801, CVE-2025-68428, CVE-2025-51591, CVE-2022-35583, CVE-2024-21527",
    tests: [
      [
        "tests/security/network.test.ts",
        "all papers are made while every door to the network throws",
        "the built program asks Node for no module that it does not need",
      ],
      [
        "tests/security/outside.test.ts",
        "is refused where it stands for %s, with the place to which it leads",
        "is no place for papers, unless the folder is named with --out",
        "is not written through where it stands for output/%s",
        "opens nothing as the font of a theme: %s",
      ],
      ["tests/host/node.test.ts", "refuses the path %j", "follows no link out of its folder"],
      [
        "tests/security/pictures.test.ts",
        "is refused in a template: %s",
        "has no door in the PDF: a path or address is never opened",
        "a font file that is %s is refused by its bytes",
      ],
    ],
  },
  {
    hole: "files of data made to exhaust the reader: alias bombs, depth, size",
    known: "CVE-2026-33532, CVE-2023-2251",
    tests: [
      ["tests/diagnostics/yaml.test.ts", "refuses what is made to exhaust a reader"],
      ["tests/diagnostics/cases/alias-bomb.txt"],
      ["tests/diagnostics/cases/deep-nesting.txt"],
      ["tests/diagnostics/cases/too-large.txt"],
      [
        "tests/security/limits.test.ts",
        "may have 50,000 characters in one text, and no more",
        "may lie in 5,000 files of one folder, and no more",
        "may take 100 MB in all, and no more",
        "may hold a thousand signs of Markdown, and no more",
        "may lay twenty %s into each other, and no more",
        "may have 20,000 rows in one table, and no more",
        "may take 100 kB, and no more",
        "a paper may take 3,000 pages, and no more",
      ],
      ["tests/security/outside.test.ts", "is refused and not waited for", "a file of gigabytes"],
      [
        "tests/cli/supervise.test.ts",
        "is begun anew without a paper that does not end, as often as there is one",
      ],
    ],
  },
  {
    hole: "values of YAML that silently become others",
    known: "0123, 1.10, title: Meeting: Lao PDR",
    tests: [
      [
        "tests/diagnostics/yaml.test.ts",
        "keeps a number as it was typed where the schema wants text",
        "leaves dates, times and the words yes and no as text",
      ],
      ["tests/diagnostics/cases/colon-in-text.txt"],
      ["tests/diagnostics/cases/nought-before.txt"],
      ["tests/diagnostics/cases/nought-after.txt"],
    ],
  },
  {
    hole: "objects whose prototype is changed by data",
    known: "CVE-2025-64718, CVE-2024-14020, CVE-2025-25977",
    tests: [
      ["tests/diagnostics/yaml.test.ts", "does not let a file reach the prototype of objects"],
      ["tests/diagnostics/cases/proto.txt"],
      [
        "tests/template/hostile.test.ts",
        "may use the names of the language's machinery, which then lead nowhere",
      ],
      ["tests/security/prototypes.test.ts", "is no field anywhere in the record: %s"],
    ],
  },
  {
    hole: "templates of Word taken in: external entities, archives that unpack elsewhere or for ever",
    known: "CVE-2025-65482, CVE-2022-39353, CVE-2022-48285",
    tests: [
      // Of a file of Word only what it says of itself is read, and nothing is unpacked.
      [
        "tests/security/prototypes.test.ts",
        "no file of Word or archive is read, but for what a paper in the hand says of itself",
      ],
    ],
  },
  {
    hole: "protection that looks strong and is weak",
    known: "the 40-bit passwords of PDF libraries",
    tests: [
      ["tests/security/promises.test.ts", "a password is not offered"],
      [
        "tests/security/papers.test.ts",
        "holds no script, no action but links, and no file but the record of an archive copy",
      ],
    ],
  },
  {
    hole: "what runs or is fetched in the program of who reads a paper, and what a paper betrays",
    known: "CVE-2024-4367",
    tests: [
      [
        "tests/security/papers.test.ts",
        "names no folder, user or machine, in whatever it packs",
        "holds no script, no action but links",
        "links to nothing but what the record links to",
        "names no folder, user or machine in any part",
        "has no relationship that leads outside but the links of the record",
        "holds no macro, template, object or field that fetches or runs anything",
        "know files by their place in the house",
      ],
      [
        "tests/security/links.test.ts",
        "is refused in the record: %s",
        "is refused in a template: %s",
        "a value within an address can neither end it nor change where it leads",
      ],
      [
        "tests/security/pictures.test.ts",
        "is shapes alone in Word's SVG and a real PNG beside it, whatever its words are",
      ],
    ],
  },
  {
    hole: "characters that vanish, turn the reading round, or command a terminal",
    known: "U+202E, control characters, escape sequences",
    tests: [
      [
        "tests/diagnostics/yaml.test.ts",
        "refuses characters that no paper can show, each at its place",
      ],
      [
        "tests/security/terminal.test.ts",
        "in a file are shown by name",
        "in a word of the command line are shown by name",
        "in the name of a file are shown by name",
      ],
      ["tests/document/hostile.test.ts", "never change the structure of a paper"],
    ],
  },
];
