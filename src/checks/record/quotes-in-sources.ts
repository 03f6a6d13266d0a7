/**
 * Checks that quotes stand word for word in the sources they are taken from, where their texts are filed in `data/`.
 * Blanks, line ends, ligatures and the form of quotation marks and hyphens do not count; `…` in a quote stands
 * for words left out.
 */
import { list, type Phrase, say, sayable } from "../../diagnostics/phrase.ts";
import { entriesIn } from "../../record/all-entries.ts";
import type { HouseRecord } from "../../record/record.ts";
import type { SourceText } from "../../record/source-texts.ts";
import type { RecordCheck } from "./record-check.ts";

export const quotesInSources: RecordCheck<"quote-not-in-source" | "source-file-unread"> = {
  group: "truth",
  rules: {
    "quote-not-in-source": {
      severity: "error",
      what: sayable(
        "a quote stands word for word in its source, where the text of that is in data/sources",
      ),
      why: sayable(
        "a quote that was never said is an invention; quotes of sources without a text on file cannot be compared",
      ),
      example: [
        {
          in: "sources",
          yaml: `sources:
  - { id: press, title: Report, kind: press, publisher: unknown, date: 2025-11-01, language: en, reliability: reported, set: main, file: data/sources/press.txt }
`,
        },
        { in: "source-text", yaml: "The Minister “welcomed” the guests,\nand spoke of schools.\n" },
        {
          in: "parties",
          yaml: `parties:
  - id: moha
    source: press
    quote: the "welcomed" guests # told
  - id: mlsw
    source: press
    quote: The Minister "welcomed" the guests, and … schools # marks and ends of lines do not count
`,
        },
      ],
    },
    "source-file-unread": {
      severity: "error",
      what: sayable("a text in data that a source names is there, in UTF-8"),
      why: sayable("nobody would notice that its quotes were compared with nothing"),
      example: [
        {
          in: "sources",
          yaml: `sources:
  - id: press
    title: Report
    kind: press
    publisher: unknown
    date: 2025-11-01
    language: en
    reliability: reported
    set: main
    file: data/sources/prest.txt # told
  - id: cable
    title: Cable
    kind: cable
    publisher: unknown
    date: 2025-11-01
    language: en
    reliability: official
    set: main
    file: shelf 12, no. 7 # not in data
  - id: minutes
    title: Minutes
    kind: minutes
    publisher: unknown
    date: 2025-11-01
    language: en
    reliability: official
    set: main
    file: sources/press.txt # told
`,
        },
        { in: "source-text", yaml: "The text.\n" },
      ],
    },
  },
  run({ record }, tell) {
    const texts = new Map<string, string>();
    for (const [id, found] of record.sourceTexts) {
      if ("text" in found) texts.set(id, plain(found.text));
      else {
        const file = record.sources.get(id)?.file ?? "";
        const [message, hint] = sayUnread(file, found);
        tell("source-file-unread", message, {
          place: record.placeOf("source", id, ["file"]),
          hint,
        });
      }
    }
    if (texts.size === 0) return;
    forEachQuote(record, ({ quote, sources, place }) => {
      // It may stand in a source whose text is not on file.
      const own = sources.flatMap((id) => texts.get(id) ?? []);
      if (own.length < sources.length || own.some((text) => isIn(quote, text))) return;
      tell(
        "quote-not-in-source",
        say("the quote does not stand in {sources}", {
          sources: list(sources.map((id) => `"${id}"`)),
        }),
        {
          place: place(),
          hint: say("copy its words from the source"),
        },
      );
    });
  },
};

function sayUnread(
  file: string,
  found: Exclude<SourceText, { readonly text: string }>,
): readonly [Phrase, Phrase] {
  if (found.lacks === "file") {
    return [
      say("the file {path} is missing", { path: file }),
      say("file the text there, or correct its name"),
    ];
  }
  if (found.lacks === "data") {
    return [
      say("{file} names no text in data, so no quote is compared with it", { file }),
      say('write "file: {path}", and have the text there', { path: found.instead }),
    ];
  }
  return [
    say("the file {file} is in {encoding}, not in UTF-8", { file, encoding: found.encoding }),
    say("save it as UTF-8"),
  ];
}

interface Quoted {
  readonly quote: string;
  readonly sources: readonly string[];
  readonly place: () => ReturnType<HouseRecord["placeOf"]>;
}

function forEachQuote(record: HouseRecord, tell: (quoted: Quoted) => void): void {
  for (const { kind, id, value } of entriesIn(record)) {
    const visit = (part: unknown, path: readonly (string | number)[]): void => {
      if (typeof part !== "object" || part === null) return;
      if ("quote" in part && "source" in part) {
        const { quote } = part;
        const sources = [part.source].flat().filter((each) => typeof each === "string");
        if (typeof quote === "string" && quote !== "unknown") {
          tell({ quote, sources, place: () => record.placeOf(kind, id, [...path, "quote"]) });
        }
      }
      for (const [key, inner] of Object.entries(part)) {
        if (typeof inner === "object")
          visit(inner, [...path, Array.isArray(part) ? Number(key) : key]);
      }
    };
    visit(value, []);
  }
}

const OMISSION = /\s*(?:\[(?:…|\.{3})\]|…|\.{3})\s*/u;

/** Whether the words stand in the text; those between omissions one after the other. */
function isIn(quote: string, text: string): boolean {
  if (text.includes(plain(quote))) return true;
  const parts = quote.split(OMISSION).map(plain);
  if (parts.length < 2) return false;
  let from = 0;
  return parts.every((part) => {
    const at = text.indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
}

/** As a text copied out of a PDF has them: ﬁ, ﬂ, ﬃ. */
const LIGATURES = /[\ufb00-\ufb06]/gu;

/** The words alone: one blank between them, one form of quotation marks and hyphens, composed letters. */
function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, "")
    .replace(LIGATURES, (letters) => letters.normalize("NFKC"))
    .replace(/[\u2010\u2011]/gu, "-")
    .replace(/[‘’‚‛ʼ`]/gu, "'")
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/\s+/gu, " ")
    .trim();
}
