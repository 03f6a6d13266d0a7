/**
 * Characters at the beginning of a line that look like the spaces or the hyphen of YAML and are
 * others, as they come from Word or from a web page. They are told once, and read as what they look
 * like, so that the lines around them are not told of too.
 */
import { say } from "./phrase.ts";
import type { Report } from "./report.ts";
import { textColumnAt } from "./yaml-block-text.ts";
import { placeAt, type Source } from "./yaml-place.ts";
import { ODD_SPACE, oddSpace } from "./yaml-spaces.ts";

/** A bullet with what follows it; a dash is one only before the name of a field. */
const BULLET = /^[ \u00a0]*(?:[•●▪◦‣∙·][ \t\u00a0]+|[–—−‐‑][ \t\u00a0]+(?=\{|[a-z_]+:(?:\s|$)))/u;
/** Spaces of which one is no plain one, before the name of a field or the hyphen of an entry. */
const LEAD = new RegExp(
  `^(?: |${ODD_SPACE.source})*${ODD_SPACE.source}(?: |${ODD_SPACE.source})*(?=-[ \\n]|[a-z_]+:(?:\\s|$))`,
  "u",
);

/** The lines that may begin so. */
const ODD_START = /^[ \t]*[^ -~\t\r\n]/mu;

interface Start {
  readonly at: number;
  readonly length: number;
  /** What the line is read as beginning with. */
  readonly read: string;
}

/** The text with such beginnings read as they look; each kind is reported once, at its first line. */
export function mendLineStarts(source: Source, report: Report): Source {
  const { text } = source;
  if (!ODD_START.test(text)) return source;
  const spaces: Start[] = [];
  const bullets: Start[] = [];
  const mended: string[] = [];
  let above = "";
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found + 1;
    const line = text.slice(at, end);
    const start = ODD_START.test(line)
      ? (bulletAt(text, at, line) ?? spacesAt(text, at, line, above))
      : undefined;
    if (start) (start.read.includes("-") ? bullets : spaces).push(start);
    const asRead = start ? start.read + line.slice(start.read.length) : line;
    mended.push(asRead);
    if (line.trim() !== "") above = asRead;
    at = end;
  }
  reportBullets(source, bullets, report);
  reportSpaces(source, spaces, report);
  return spaces.length + bullets.length === 0 ? source : { ...source, text: mended.join("") };
}

function bulletAt(text: string, at: number, line: string): Start | undefined {
  const [lead] = BULLET.exec(line) ?? [];
  if (lead === undefined || isInText(text, at, line)) return undefined;
  const mark = /[^ \u00a0]/u.exec(lead)?.index ?? 0;
  return { at: at + mark, length: 1, read: `${" ".repeat(mark)}-`.padEnd(lead.length) };
}

/** Only where a line may begin in that column; one such space too many is told of by its field. */
function spacesAt(text: string, at: number, line: string, above: string): Start | undefined {
  const [lead] = LEAD.exec(line) ?? [];
  if (lead === undefined || isInText(text, at, line)) return undefined;
  const column = lead.length;
  const aboveColumn = /^ */u.exec(above)?.[0].length ?? 0;
  const fieldColumn = /^ *(?:- +)*/u.exec(above)?.[0].length ?? 0;
  const opens = /:\s*(?:#.*)?$/u.test(above.trimEnd());
  const fits = column === fieldColumn || column < aboveColumn || (opens && column >= aboveColumn);
  if (!fits) return undefined;
  const odd = lead.search(ODD_SPACE);
  return { at: at + odd, length: lead.length - odd, read: " ".repeat(lead.length) };
}

function isInText(text: string, at: number, line: string): boolean {
  const column = textColumnAt(text, at);
  return column !== undefined && (/^ */u.exec(line)?.[0].length ?? 0) >= column;
}

function reportSpaces(source: Source, starts: readonly Start[], report: Report): void {
  const [first] = starts;
  if (!first) return;
  const { message, hint } = oddSpace(source.text[first.at] ?? "");
  const place = placeAt(source, first.at, first.at + first.length);
  if (starts.length === 1) report.error("yaml-syntax", message, { place, hint });
  else {
    report.error(
      "yaml-syntax",
      say("this looks like spaces and is other characters, here and on lines further down"),
      { place, hint: say("delete them and press the space bar, on each of these lines") },
    );
  }
}

function reportBullets(source: Source, starts: readonly Start[], report: Report): void {
  const [first] = starts;
  if (!first) return;
  const mark = source.text[first.at] ?? "";
  report.error(
    "yaml-syntax",
    starts.length === 1
      ? say('"{mark}" begins no entry: a list entry begins with a hyphen and a space', { mark })
      : say(
          '"{mark}" begins no entry, here and on lines further down: a list entry begins with a hyphen and a space',
          { mark },
        ),
    { place: placeAt(source, first.at, first.at + 1), hint: say('write "- " instead of it') },
  );
}
