/** How long it takes to say what a paper holds, and how much time the meeting leaves for it, in words. */
import { secondsFor, speechBudget, spokenWords, upToFive } from "../record/speech.ts";
import { languageSpans } from "../text/language-marks.ts";
import type { ViewContext } from "./context.ts";
import { lengthText } from "./dates.ts";
import type { View } from "./schema.ts";

/** "about 20 s"; undefined where the house has no rate of speech for the language of the words. */
export function sayingTime(texts: readonly string[], context: ViewContext): string | undefined {
  const { seconds } = reckon(texts, context);
  if (seconds === undefined || seconds === 0) return undefined;
  return context.locale.text("speech.about", { time: timeText(seconds, context) });
}

/** What is said together, against what our side has of the meeting. */
export function speechOf(texts: readonly string[], context: ViewContext): View["speech"] {
  return {
    estimate: estimateOf(texts, context),
    basis: basisOf(context),
    slot: lengthText(context.meeting.minutes, context),
  };
}

/** "est. 6 min 40 s of 7 min 30 s (667 words at 100 a minute)". */
function estimateOf(texts: readonly string[], context: ViewContext): string {
  const { locale, meeting } = context;
  const { words, seconds, rates } = reckon(texts, context);
  if (seconds === undefined) return locale.text("speech.words", { words });
  const rate = locale.list(rates.map(locale.number));
  const count = locale.text("speech.rate", { words, rate });
  const time = timeText(seconds, context);
  const budget = speechBudget(meeting);
  if (!budget) return locale.text("speech.alone", { time, count });
  return locale.text("speech.estimate", {
    time,
    budget: timeText(budget.seconds, context),
    count,
  });
}

/** How the budget was reckoned, or why there is none. */
function basisOf(context: ViewContext): string {
  const { locale, meeting } = context;
  const budget = speechBudget(meeting);
  const slot = lengthText(meeting.minutes, context);
  if (!budget || typeof slot !== "string") return locale.text("speech.no-budget");
  if (budget.ifConsecutive !== undefined) {
    const less = timeText(budget.ifConsecutive, context);
    return locale.text("speech.half-or-less", { slot, less });
  }
  const isTwice = meeting.interpretation === "consecutive";
  return locale.text(isTwice ? "speech.half-twice" : "speech.half", { slot });
}

/**
 * The words of texts, and the seconds they take: each at the rate of the language it stands in, which for want
 * of a translation may be another than the paper's. No seconds where one of these has no rate.
 */
function reckon(texts: readonly string[], { locale, record }: ViewContext) {
  const { speech_rate } = record.house.preferences;
  const rates = new Set<number>();
  let words = 0;
  let seconds: number | undefined = 0;
  for (const { text, language = locale.tag } of texts.flatMap(languageSpans)) {
    const own = spokenWords(text);
    if (own === 0) continue;
    words += own;
    const rate = speech_rate[language];
    if (rate === undefined) seconds = undefined;
    else if (seconds !== undefined) {
      seconds += secondsFor(own, rate);
      rates.add(rate);
    }
  }
  return { words, seconds: words === 0 ? undefined : seconds, rates: [...rates] };
}

/** "20 s", "1 min", "1 min 40 s", up to the next five seconds. */
function timeText(exact: number, { locale }: ViewContext): string {
  const whole = upToFive(exact);
  const [minutes, seconds] = [Math.floor(whole / 60), whole % 60];
  if (minutes === 0) return locale.text("speech.seconds", { seconds });
  return seconds === 0
    ? locale.text("speech.minutes", { minutes })
    : locale.text("speech.minutes-seconds", { minutes, seconds });
}
