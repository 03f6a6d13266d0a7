/**
 * How long what is said at a meeting takes to say in a language, in seconds and as the papers print it, and which
 * text of it takes longest.
 */
import { type Phrase, say } from "../../diagnostics/phrase.ts";
import type { Localised } from "../../record/fields.ts";
import type { Meeting } from "../../record/meeting.ts";
import type { HouseRecord } from "../../record/record.ts";
import { saidAt, secondsFor, spokenIn, spokenWords, upToFive } from "../../record/speech.ts";
import { excerpt } from "../../text/display.ts";

/** The text that takes longest is named, since it is where most time is to be won. */
export function sayWhatToCut(tag: string, meeting: Meeting, record: HouseRecord): Phrase {
  const texts = saidAt(meeting, record).map(({ text }) => {
    const words = spokenIn(tag, text, record)?.words.replaceAll("*", "") ?? "";
    return { words, seconds: timeOf([text], tag, record).seconds };
  });
  const [longest] = texts.toSorted((a, b) => b.seconds - a.seconds);
  return say(
    'the longest, "{words}", takes {time}: shorten it, write {form} for some points, or ask for more time',
    {
      words: excerpt(longest?.words ?? ""),
      time: sayTime(longest?.seconds ?? 0),
      form: "use: if-raised",
    },
  );
}

/** As the papers print it. */
export function sayTime(exact: number): Phrase {
  const whole = upToFive(exact);
  const [minutes, seconds] = [Math.floor(whole / 60), whole % 60];
  if (minutes === 0) return say("{seconds} s", { seconds });
  return seconds === 0
    ? say("{minutes} min", { minutes })
    : say("{minutes} min {seconds} s", { minutes, seconds });
}

export interface Takes {
  readonly seconds: number;
  /** Something else is said in a language that has no rate. */
  readonly isLeast: boolean;
}

/** How long what a paper in this language prints takes to say, each text at the rate of its own language. */
export function timeIn(tag: string, meeting: Meeting, record: HouseRecord): Takes {
  const texts = saidAt(meeting, record).map(({ text }) => text);
  return timeOf(texts, tag, record);
}

function timeOf(texts: readonly Localised[], tag: string, record: HouseRecord): Takes {
  const { speech_rate: rates } = record.house.preferences;
  let seconds = 0;
  let isLeast = false;
  for (const text of texts) {
    const spoken = spokenIn(tag, text, record);
    const words = spokenWords(spoken?.words ?? "");
    if (words === 0) continue;
    const rate = rates[spoken?.tag ?? tag];
    if (rate === undefined) isLeast = true;
    else seconds += secondsFor(words, rate);
  }
  return { seconds, isLeast };
}
