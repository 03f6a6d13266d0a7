/**
 * What is said, one card after another: courtesies, each point, closing words; then the answers, which are
 * only given if the other side raises something. What is not to be raised stands on none.
 */
import type { Localised } from "../record/fields.ts";
import type { BackedText, Point } from "../record/issue.ts";
import { isSaid } from "../record/speech.ts";
import { mayRead, textIn, type ViewContext } from "./context.ts";
import { admits, admitsPoint, isMarked } from "./entries.ts";
import { otherLanguage, textInOther } from "./other-language.ts";
import { courtesiesIn } from "./preferences.ts";
import type { View } from "./schema.ts";
import { sayingTime } from "./speech.ts";

type Card = View["cards"][number];

export function cardsOf(context: ViewContext): Card[] {
  const { closing, issues, if_raised: raised } = context.meeting;
  const label = (key: string) => context.locale.text(key);
  const words = (field: "courtesies" | "closing", list: readonly BackedText[]) => {
    const texts = list.filter((entry, at) => admits(entry, [field, at], context));
    return texts.length === 0
      ? []
      : [toCard(label(`section.${field}`), undefined, texts, context, true)];
  };
  const points = issues.flatMap((issue, at) =>
    mayRead(issue.audience, context.audience)
      ? issue.points
          .filter((point, index) => admitsPoint(point, ["issues", at, "points", index], context))
          .map((point) => ({ point, title: textIn(issue.title, context) }))
      : [],
  );
  const pointCards = (isWanted: (point: Point) => boolean) =>
    points
      .filter(({ point }) => isWanted(point))
      .map(({ point, title }) => toCard(title, label(`use.${point.use}`), [point], context, true));
  const answers =
    raised === "unknown" || !mayRead("internal", context.audience)
      ? []
      : raised
          .filter((entry, at) => admits(entry, ["if_raised", at], context))
          .map((entry) =>
            entry.question === undefined
              ? toCard(label("section.if-raised"), undefined, [entry], context, false)
              : toCard(
                  plain(entry.question, context),
                  label("use.if-raised"),
                  [entry],
                  context,
                  false,
                ),
          );
  return [
    ...words("courtesies", courtesiesIn(context)),
    ...pointCards(isSaid),
    ...words("closing", closing),
    ...pointCards(({ use }) => use === "if-raised" || use === "if-pressed"),
    ...answers,
  ];
}

/** A prose text without the signs of bold and italics, for a place that holds none. */
function plain(text: Localised, context: ViewContext): string {
  return textIn(text, context).replaceAll("*", "");
}

/** `isCovered`: the notice at the head of the paper speaks of its texts too, where all are reconstructed. */
function toCard(
  title: string,
  use: string | undefined,
  texts: readonly BackedText[],
  context: ViewContext,
  isCovered: boolean,
): Card {
  const tag = otherLanguage(context);
  const printed = texts.map(({ text }) => textIn(text, context));
  const time = sayingTime(printed, context);
  return {
    title,
    ...(use !== undefined && { use }),
    ...(time !== undefined && { time }),
    texts: texts.map((entry, at) => ({
      text: { prose: printed[at] ?? "" },
      marked: isCovered ? isMarked(entry, context) : entry.reconstructed,
      ...(tag !== undefined && tag !== "same" && otherOf(entry, tag, context)),
    })),
  };
}

function otherOf({ text }: BackedText, tag: string, context: ViewContext) {
  const other = textInOther(text, tag, context);
  if (other !== undefined) return { other: { prose: other } };
  return { otherMissing: { unstated: context.locale.text("interpreter.no-translation") } };
}
