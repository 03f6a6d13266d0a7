/** A trace as text for people, and as plain values for programs. */
import type { Place } from "../../diagnostics/diagnostic.ts";
import { codeFrame } from "../../diagnostics/frame.ts";
import { list, type Phrase, type Slot, say } from "../../diagnostics/phrase.ts";
import { nameOf } from "../../record/nouns.ts";
import { displayWidth, visible } from "../../text/display.ts";
import type { Occurrence, Part, Trace } from "../trace.ts";
import type { DataPlace, Source } from "./sources.ts";

/** What telling a trace needs of the machine and of the reader. */
export interface Telling {
  tell(phrase: Slot): string;
  /** A file as the reader knows it. */
  showFile(file: string): string;
  /** The lines of a file that can be shown. */
  readText(file: string): string | undefined;
  /** `line` takes one line for each place that the words came from. */
  readonly form: "frame" | "line";
}

/** Further places of a computed value that are named; `--json` has all. */
const SHOWN = 3;

/** Occurrences that are shown to a person; `--json` and `--one-line` have all. */
const MOST = 10;

/** All occurrences, and how many there are; each line ends with a line end. */
export function printTrace(trace: Trace, telling: Telling): string {
  const { occurrences, manner } = trace;
  if (telling.form === "line") {
    return occurrences.flatMap((each) => linesOf(each, telling)).join("");
  }
  const papers = new Set(occurrences.map(({ paper }) => paper)).size;
  const notes = [
    ...(manner.accents ? [] : [say("found only with other accents than those asked for")]),
    ...(manner.whole ? [] : [say("found only inside longer words")]),
  ];
  const places = occurrences.length;
  const counts = places === 1 ? say("1 place") : say("{places} places", { places });
  const where = papers === 1 ? say("1 paper") : say("{papers} papers", { papers });
  const blocks = [
    ...notes.map((note) => telling.tell(note)),
    ...occurrences.slice(0, MOST).map((each) => blockOf(each, telling)),
    ...(places > MOST
      ? [
          telling.tell(
            say("and {more} more places; narrow with --kind, or take --json for all", {
              more: places - MOST,
            }),
          ),
        ]
      : []),
    telling.tell(say("{places} in {papers}", { places: counts, papers: where })),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function blockOf(occurrence: Occurrence, telling: Telling): string {
  const { before, word, after, parts } = occurrence;
  const [head, shown] = [visible(before), visible(word)];
  return [
    telling.tell(whereOf(occurrence)),
    `  ${head}${shown}${visible(after)}`.trimEnd(),
    `  ${" ".repeat(displayWidth(head))}${"^".repeat(Math.max(1, displayWidth(shown)))}`,
    ...parts.flatMap((part) => partLines(part, telling)),
  ].join("\n");
}

/** The paper, and the way to the words in it. */
function whereOf({ paper, role, under, beside }: Occurrence): Slot {
  const [slot = ""] = beside;
  const steps = [...under, ...(role === "furniture" ? [] : beside)].map((text) => visible(text));
  const way: Slot[] = role === "furniture" ? [say("furniture of the page: {slot}", { slot })] : [];
  if (role === "title") way.push(say("head of the paper"));
  if (role === "note") way.push(say("notes"));
  return list([paper, ...way, ...steps]);
}

function partLines({ template, through, sources }: Part, telling: Telling): readonly string[] {
  const at = (place: Place) => showPlace(place, telling);
  const lines: string[] = [];
  if (template) {
    const place = at(template);
    const calls = list(through.map(at));
    const told =
      through.length > 0
        ? say("template {place}, called from {calls}", { place, calls })
        : say("template {place}", { place });
    lines.push(`  ${telling.tell(told)}`);
  }
  return [...lines, ...sources.flatMap((source) => sourceLines(source, telling))];
}

function sourceLines(source: Source, telling: Telling): readonly string[] {
  const framed = (phrase: Phrase, place: Place | undefined) => [
    `  ${telling.tell(phrase)}`,
    ...(place ? frameOf(place, telling) : []),
  ];
  const { text } = source;
  switch (source.how) {
    case "own":
      return framed(say('"{text}" is written by chancery between values', { text }), undefined);
    case "label": {
      const place = source.place ? showPlace(source.place, telling) : "";
      const label = framed(say("label {place} ({key})", { place, key: source.key }), source.place);
      return [...label, ...placesOf(source.from, telling, (at) => say("chosen by {at}", { at }))];
    }
    case "computed":
      return placesOf(source.from, telling, (at) =>
        say('"{text}" is computed from {at}', { text, at }),
      );
    case "cited":
      return placesOf(source.from, telling, (at) => say("{text} cites {at}", { text, at }));
    case "printed": {
      const data = placesOf(source.from, telling, (at) => say("data {at}", { at }));
      const named = source.named ? [source.named] : [];
      const language = source.language ? [`  ${telling.tell(sayLanguage(source.language))}`] : [];
      return [
        ...data,
        ...language,
        ...placesOf(named, telling, (at) => say("named by {at}", { at })),
      ];
    }
  }
}

/** In which language it stands, where that is not the paper's, and why. */
function sayLanguage({ tag, insteadOf }: { tag: string; insteadOf?: string }): Phrase {
  return insteadOf === undefined
    ? say("in {tag}, word for word as its source has it", { tag })
    : say("in {tag}, since the data has no text in {wanted} there", { tag, wanted: insteadOf });
}

/** The first place with its line, and below it the others by name. */
function placesOf(
  from: readonly DataPlace[],
  telling: Telling,
  put: (at: Slot) => Phrase,
): readonly string[] {
  const [first, ...others] = from;
  if (!first) return [];
  const named = others.slice(0, SHOWN);
  const more = others.length - named.length;
  return [
    `  ${telling.tell(put(namePlace(first, telling)))}`,
    ...frameOf(first.place, telling),
    ...named.map((each) => `  ${telling.tell(say("and {at}", { at: namePlace(each, telling) }))}`),
    ...(more > 0
      ? [`  ${telling.tell(say("and {more} more, which --json lists", { more }))}`]
      : []),
  ];
}

/** `data/people.yaml:145:11 (person phosay, name.en)`. */
function namePlace({ place, kind, id, field }: DataPlace, telling: Telling): Phrase {
  const at = showPlace(place, telling);
  const entry = nameOf({ kind, id });
  return field === ""
    ? say("{at} ({entry})", { at, entry })
    : say("{at} ({entry}, {field})", { at, entry, field });
}

function showPlace({ file, line, column }: Place, { showFile }: Telling): string {
  return `${showFile(file)}:${line}:${column}`;
}

function frameOf(place: Place, { readText }: Telling): readonly string[] {
  const lines = readText(place.file)
    ?.replace(/^\ufeff/u, "")
    .split(/\r\n?|\n/u);
  const line = lines?.[place.line - 1];
  return line?.trim() ? [codeFrame(line, place)] : [];
}

/** A line for each place, as editors and other tools read them. */
function linesOf(occurrence: Occurrence, telling: Telling): readonly string[] {
  const { word, parts } = occurrence;
  const where = telling.tell(whereOf(occurrence));
  return parts.flatMap(({ template, sources }) => {
    const line = (place: Place, phrase: Phrase) =>
      `${visible(`${showPlace(place, telling)}: ${telling.tell(phrase)}`)}\n`;
    const lines = sources.flatMap((source): readonly string[] => {
      const { text } = source;
      const label =
        source.how === "label" && source.place
          ? [line(source.place, say('"{text}" is a label ({where})', { text, where }))]
          : [];
      const data = source.how === "own" ? [] : source.from;
      const told =
        source.how === "printed"
          ? say('"{text}" is printed ({where})', { text, where })
          : source.how === "cited"
            ? say('"{text}" cites this ({where})', { text, where })
            : say('"{text}" depends on this ({where})', { text, where });
      return [...label, ...data.map(({ place }) => line(place, told))];
    });
    if (!template) return lines;
    return [
      ...lines,
      line(template, say('the template prints "{word}" ({where})', { word, where })),
    ];
  });
}

/** The trace as programs read it: all places, and files as the reader knows them. */
export function traceValues(trace: Trace, { showFile }: Pick<Telling, "showFile">) {
  const at = ({ file, line, column, length = 1 }: Place) => {
    return { file: showFile(file), line, column, length };
  };
  const data = ({ place, ...rest }: DataPlace) => ({ ...at(place), ...rest });
  const source = (each: Source) => {
    if (each.how === "own") return each;
    const from = each.from.map(data);
    if (each.how === "label") return { ...each, place: each.place ? at(each.place) : null, from };
    if (each.how === "computed" || each.how === "cited") return { ...each, from };
    return { ...each, from, ...(each.named && { named: data(each.named) }) };
  };
  return {
    manner: trace.manner,
    occurrences: trace.occurrences.map(({ parts, ...rest }) => ({
      ...rest,
      parts: parts.map(({ template, through, sources }) => ({
        template: template ? at(template) : null,
        through: through.map(at),
        sources: sources.map(source),
      })),
    })),
  };
}
