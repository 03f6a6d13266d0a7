/** The papers of one week: every kind for weeks in every language, for the house or one of its units. */
import { Report } from "../diagnostics/report.ts";
import type { HouseRecord } from "../record/record.ts";
import { withOwnWords } from "../template/own-words.ts";
import { addDays } from "../text/days.ts";
import { weekOf } from "../text/week-of.ts";
import { enteredOn } from "../view/register.ts";
import { type MemoWeek, memoOf, type WeekContext } from "../view/week/context.ts";
import type { House } from "./house.ts";
import type { Paper } from "./paper.ts";
import { themeFor } from "./preferences.ts";

/** Those of the whole house, or with the items of a party or person alone. */
export function weekPapersOf(
  house: House,
  memo: MemoWeek,
  unit?: string,
): readonly Paper<WeekContext>[] {
  const { record } = house;
  return house.kinds.flatMap((kind) => {
    const theme = themeFor(kind, house);
    if (!theme || kind.for !== "week") return [];
    return house.locales.map((locale) => {
      const own = new Report();
      const context: WeekContext = {
        record,
        locale: withOwnWords(locale, kind, record.house.language).reportingTo(own),
        audience: kind.audience,
        kind: kind.name,
        mode: "week",
        asAt: memo.asAt,
        today: memo.today,
        postsOn: memo.asAt,
        report: own,
        memo,
        unit,
      };
      return { house, kind, theme, context };
    });
  });
}

/** The first memo that knows all of the record: for checks, which have no clock. */
export function latestMemo(record: HouseRecord): MemoWeek | undefined {
  const days = [...record.commitments.values()].flatMap((item) => [
    enteredOn(item, record),
    ...item.updates.map(({ recorded }) => recorded),
  ]);
  const last = days.reduce((latest, day) => (day > latest ? day : latest), "");
  const week = last === "" ? undefined : weekOf(addDays(last, 7));
  return (week && memoOf(record.house, week)) || memoOf(record.house, record.house.first_week);
}
