/** Instruments in the memo of a week: which of them end soon, are to be reviewed or are not signed. */
import type { Agreement } from "../../record/agreement.ts";
import { isoOf, lastDay } from "../../record/dates.ts";
import { daysBetween } from "../../text/days.ts";
import { knownAgreements, toAgreement } from "../agreements.ts";
import { EXPIRING_DAYS, REVIEW_DAYS, type WeekContext } from "./context.ts";
import type { WeekView } from "./schema.ts";

type Row = WeekView["agreements"][number];
type Concern = "ended" | "ending" | "review" | "unsigned";

interface Known {
  readonly told: Agreement;
  readonly concerns: readonly Concern[];
}

const over: readonly Agreement["status"][] = ["expired", "terminated", "superseded"];

/** Those of concern first; in an edition, those that its unit is a party to. */
export function weekInstruments(context: WeekContext): readonly Known[] {
  const { unit } = context;
  const known = knownAgreements(context)
    .map(({ told }) => told)
    .filter(
      ({ parties }) => unit === undefined || (parties !== "unknown" && parties.includes(unit)),
    )
    .map((told) => ({ told, concerns: concernsOf(told, context) }));
  const isOf = ({ concerns }: Known) => concerns.length > 0;
  return [...known.filter(isOf), ...known.filter((each) => !isOf(each))];
}

export function instrumentRows(known: readonly Known[], context: WeekContext): Row[] {
  const { locale } = context;
  return known.map(({ told, concerns }) => {
    const words = concerns.map((concern) => concernText(concern, told, context));
    return {
      ...toAgreement(told, context),
      ...(words.length > 0 && { concern: words.join(locale.text("gap.separator")) }),
    };
  });
}

/** How many there are and how many of each concern. */
export function instrumentsLine(known: readonly Known[], { locale }: WeekContext): string {
  if (known.length === 0) return locale.text("week.no-instruments");
  const count = (concern: Concern) =>
    known.filter(({ concerns }) => concerns.includes(concern)).length;
  const inForce = (standing: ReturnType<typeof standingIn>) =>
    known.filter((each) => standingIn(each) === standing).length;
  return locale.text("week.instruments", {
    items: known.length,
    signed: inForce("signed"),
    unsigned: inForce("unsigned"),
    ended: inForce("ended"),
    unstated: inForce("unstated"),
    ending: count("ending"),
    review: count("review"),
    days: EXPIRING_DAYS,
  });
}

/** Each instrument is one of these: over, not signed, signed, or none that any source states. */
function standingIn({ told, concerns }: Known): "ended" | "unsigned" | "signed" | "unstated" {
  const { status, signed_on: signed } = told;
  if (over.includes(status) || concerns.includes("ended")) return "ended";
  if (concerns.includes("unsigned")) return "unsigned";
  const isSigned = status === "signed" || status === "in-force" || isoOf(signed) !== undefined;
  return isSigned ? "signed" : "unstated";
}

function concernsOf(told: Agreement, { today }: WeekContext): readonly Concern[] {
  const { status, expires_on: expires, review_due: review = "unknown" } = told;
  if (over.includes(status)) return [];
  const left = daysUntil(expires, today);
  const isUnsigned = status === "foreseen" || status === "negotiating";
  return [
    ...(left !== undefined && left < 0 ? (["ended"] as const) : []),
    ...(left !== undefined && left >= 0 && left <= EXPIRING_DAYS ? (["ending"] as const) : []),
    ...((daysUntil(review, today) ?? Number.POSITIVE_INFINITY) <= REVIEW_DAYS
      ? (["review"] as const)
      : []),
    ...(isUnsigned ? (["unsigned"] as const) : []),
  ];
}

function concernText(concern: Concern, told: Agreement, { locale, today }: WeekContext): string {
  const { expires_on: expires, review_due: review = "unknown" } = told;
  const date = isoOf(concern === "review" ? review : expires);
  if (concern === "unsigned" || date === undefined) return locale.text("concern.unsigned");
  const words = locale.date(date);
  if (concern !== "ending") return locale.text(`concern.${concern}`, { date: words });
  return locale.text("concern.ending", { date: words, days: daysUntil(expires, today) ?? 0 });
}

/** Days to the last day that a date may mean; undefined where it is not known. */
function daysUntil(date: Agreement["expires_on"], today: string): number | undefined {
  const iso = isoOf(date);
  return iso === undefined ? undefined : daysBetween(today, lastDay(iso));
}
