/**
 * How far long work is: how many are begun of all, how many are made in a second, and how long the rest will take.
 * On a terminal a bar shows it; elsewhere a line at the first, then one for every tenth of the work or every half
 * minute. The pace is that of the last half minute, so that a slow start or a machine that slept does not spoil it.
 */
import { list, type Phrase, quote, type Slot, say } from "../diagnostics/phrase.ts";

/** What is about to be made. */
export interface Step {
  readonly name: string;
  /** So many were begun before it, of so many. */
  readonly done: number;
  readonly total: number;
  /** So many are made at once, this one among them; 1 when absent. */
  readonly atOnce?: number;
}

/** How far it is, for one line of a terminal. */
export interface BarView {
  /** How much of the work is done, from 0 to 1. */
  readonly part: number;
  /** What stands beside the bar; the last are left out first where room is short. */
  readonly texts: readonly string[];
}

/** One line of a terminal that is drawn again and again. */
export interface Bar {
  show(view: BarView): void;
  /** Leaves the line empty, for others to write there. */
  hide(): void;
}

/** Where progress is told. */
export interface Telling {
  /** Absent where lines tell it. */
  readonly bar: Bar | undefined;
  /** Milliseconds that nobody sets back; without them no pace is told. */
  readonly ticks: (() => number) | undefined;
  /** The language of the reader, for numbers. */
  readonly language: string;
  line(line: Slot): void;
  words(phrase: Slot): string;
}

/** In milliseconds: how far back the pace looks, and how long a log stays silent at most. */
const RECENT = 30_000;
const SILENCE = 30_000;
/** In milliseconds, and in things made: before that, a pace says more of the start than of the work. */
const KNOWN_AFTER = 2000;
const KNOWN_FROM = 2;
/** How many lines tell of work that is quick. */
const LINES = 10;

interface Sample {
  readonly at: number;
  readonly made: number;
}

/** Called before each step of the work. */
export function openProgress(telling: Telling): (step: Step) => void {
  const { bar, words, ticks = () => 0 } = telling;
  let samples: Sample[] = [];
  let last: Sample | undefined;
  return ({ name, done, total, atOnce = 1 }) => {
    const now = { at: ticks(), made: Math.max(0, done - atOnce + 1) };
    // Other work has begun: what was known of the pace was of the one before.
    if (now.made < (samples.at(-1)?.made ?? 0) || done === 0) [samples, last] = [[], undefined];
    samples.push(now);
    while (samples.length > KNOWN_FROM + 1 && (samples[1]?.at ?? 0) < now.at - RECENT)
      samples.shift();
    const pace = paceOf(samples, total, telling.language);
    const count = `${done + 1}/${total}`;
    if (bar) {
      const texts = [quote(count), ...pace, quote(name)].map(words);
      bar.show({ part: now.made / total, texts });
      return;
    }
    const isFew = last && done - last.made < total / LINES && now.at - last.at < SILENCE;
    if (isFew) return;
    last = { at: now.at, made: done };
    telling.line(list([quote(`${count} ${name}`), ...pace]));
  };
}

/** How long the rest takes, and how many are made in a second; nothing before that is known. */
function paceOf(samples: readonly Sample[], total: number, language: string): readonly Phrase[] {
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last || last.at - first.at < KNOWN_AFTER) return [];
  if (last.made - first.made < KNOWN_FROM) return [];
  const each = (last.at - first.at) / 1000 / (last.made - first.made);
  const number = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 });
  const rate =
    each < 1
      ? say("{rate} a second", { rate: number.format(1 / each) })
      : say("{seconds} s each", { seconds: number.format(each) });
  return [sayLeft(each * (total - last.made)), rate];
}

/** In round numbers, since it is a guess. */
export function sayLeft(seconds: number): Phrase {
  if (seconds < 10) return say("a few seconds left");
  if (seconds < 55)
    return say("about {seconds} s left", { seconds: Math.round(seconds / 10) * 10 });
  const all = Math.round(seconds / 60);
  if (all < 90) return say("about {minutes} min left", { minutes: all });
  const tens = Math.round(all / 10);
  const [hours, minutes] = [Math.floor(tens / 6), (tens % 6) * 10];
  if (minutes === 0) return say("about {hours} h left", { hours });
  return say("about {hours} h {minutes} min left", { hours, minutes });
}
