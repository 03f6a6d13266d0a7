/**
 * A record in which some meetings are broken now and count as they were last: so what the others draw on
 * is compared with itself, and not with a record that lacks something.
 */
import type { HouseRecord } from "../../record/record.ts";

/** The part of a record that says what papers draw on. */
export type Drawn = Pick<HouseRecord, "meetings" | "files">;

/** The record now, with the broken meetings and all files that are not read now as they were in `last`. */
export function withLastGood(now: Drawn, last: Drawn, broken: ReadonlySet<string>): Drawn {
  const meetings = new Map(
    [...last.meetings].flatMap(([id, meeting]) => {
      const entry = now.meetings.get(id) ?? (broken.has(id) ? meeting : undefined);
      return entry ? [[id, entry] as const] : [];
    }),
  );
  for (const [id, meeting] of now.meetings) meetings.set(id, meeting);
  const isOfBroken = ({ path }: { readonly path: string }) =>
    [...broken].some((id) => path.endsWith(`/${id}.yaml`));
  const files = [...now.files, ...last.files.filter(isOfBroken)];
  return { meetings, files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
}
