/** All checks of the record. To add one: a file, and its line here. */
import { agreedInTexts } from "./agreed-in-texts.ts";
import { agreementDates } from "./agreement-dates.ts";
import { biographies } from "./biographies.ts";
import { bothSides } from "./both-sides.ts";
import { clearedByAnother } from "./cleared-by-another.ts";
import { commitmentIds } from "./commitment-ids.ts";
import { datesInTexts } from "./dates-in-texts.ts";
import { delegations } from "./delegations.ts";
import { doneWithProof } from "./done-with-proof.ts";
import { endedNames } from "./ended-names.ts";
import { figures } from "./figures.ts";
import { formulaInForce } from "./formula-in-force.ts";
import { glossaryVariant } from "./glossary-variant.ts";
import { holidays } from "./holidays.ts";
import { honorifics } from "./honorifics.ts";
import { instrumentClass } from "./instrument-class.ts";
import { issuePoints } from "./issue-points.ts";
import { laoBreaks } from "./lao-breaks.ts";
import { leadsAreOurs } from "./leads-are-ours.ts";
import { mistakenLetters } from "./mistaken-letters.ts";
import { namesInTexts } from "./names-in-texts.ts";
import { namesOfPeople } from "./names-of-people.ts";
import { notToBeSaid } from "./not-to-be-said.ts";
import { objectives } from "./objectives.ts";
import { oneAction } from "./one-action.ts";
import { oneSpelling } from "./one-spelling.ts";
import { pointsByIssue } from "./points-by-issue.ts";
import { postsOnTheDay } from "./posts-on-the-day.ts";
import { precedenceKnown } from "./precedence-known.ts";
import { previousMeeting } from "./previous-meeting.ts";
import { programmeFits } from "./programme-fits.ts";
import { quotesInSources } from "./quotes-in-sources.ts";
import type { RecordCheck } from "./record-check.ts";
import { speechFits } from "./speech-fits.ts";
import { stateLanguages } from "./state-languages.ts";

/** A name with a wrong letter in the register would be held against all that is right by the second. */
export const letterChecks: readonly RecordCheck[] = [mistakenLetters];
export const nameChecks: readonly RecordCheck[] = [namesOfPeople, namesInTexts];

export const recordChecks: readonly RecordCheck[] = [
  leadsAreOurs,
  agreementDates,
  commitmentIds,
  issuePoints,
  bothSides,
  clearedByAnother,
  doneWithProof,
  holidays,
  laoBreaks,
  notToBeSaid,
  objectives,
  oneAction,
  pointsByIssue,
  previousMeeting,
  programmeFits,
  speechFits,
  agreedInTexts,
  biographies,
  datesInTexts,
  delegations,
  endedNames,
  figures,
  honorifics,
  instrumentClass,
  oneSpelling,
  postsOnTheDay,
  precedenceKnown,
  quotesInSources,
  formulaInForce,
  glossaryVariant,
  stateLanguages,
];
