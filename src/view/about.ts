/** What a paper is about in one line, as the head of an official letter or report has it. */
import { meetingLetterheadSchema } from "../record/letterhead.ts";
import { mayReadField, type PaperContext, textIn, type ViewContext } from "./context.ts";

/** The words that its kind brings along, around the subject; else the subject alone. */
export function aboutOf(subject: string, { locale, kind }: PaperContext): string {
  const key = `about.${kind}`;
  const pattern = locale.label(key);
  if (pattern === undefined) return subject;
  return locale.text(key, pattern.includes("{subject}") ? { subject } : {});
}

/** The meeting as it is named within a sentence: by its title, where the record has no other words. */
export function meetingWithinLine(context: ViewContext): string {
  const { title, letterhead } = context.meeting;
  const isOpen = mayReadField(meetingLetterheadSchema.shape.about, context.audience);
  return textIn((isOpen ? letterhead?.about : undefined) ?? title, context);
}
