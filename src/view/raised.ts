/**
 * What to say if the other side raises something: as a question with its answer, or as facts with the
 * words of their sources, whichever the minister prefers.
 */

import { openList, quotedText, statedAs, textIn, unstated, type ViewContext } from "./context.ts";
import { admittedEntry } from "./entries.ts";
import { locatorText } from "./locator.ts";
import type { View } from "./schema.ts";

export function raisedOf(context: ViewContext): View["ifRaised"] {
  const { locale, meeting, record } = context;
  const asFacts = record.house.preferences.if_raised === "facts";
  return openList(meeting.if_raised, context, (raised, index) => {
    const entry = admittedEntry(raised, ["if_raised", index], context);
    if (!entry) return undefined;
    const { question, quote, locator, source } = raised;
    if (!asFacts) {
      return { ...entry, ...(question && { question: { prose: textIn(question, context) } }) };
    }
    return {
      ...entry,
      quote: statedAs(quote, context, (text) =>
        locale.text("quote", { text: quotedText(text, source, context) }),
      ),
      locator: locator === undefined ? unstated(context) : locatorText(locator, context),
    };
  });
}
