/** Three meetings with their commitments: two with one other side, and one with another. */
import { EARLIER, files } from "../record/fixture.ts";

/** With a meeting of another other side. */
export const THIRD = "2025-11-20-third";
const withThird = (text: string) =>
  text
    .replaceAll(EARLIER, THIRD)
    .replaceAll("mlsw", "mol")
    .replaceAll("phosay", "somsak")
    .replaceAll("laos", "siam")
    .replace("on: 2025-11-11", "on: 2025-11-20")
    .replaceAll("a-", "c-");
const entriesOf = (path: string, ids: readonly string[]) =>
  (files[path] ?? "")
    .split(/(?=^ {2}- id: )/mu)
    .filter((entry) => ids.some((id) => entry.startsWith(`  - id: ${id}\n`)))
    .map((entry) => withThird(entry).replaceAll("LAOS", "SIAM").replaceAll("MLSW", "MOL"))
    .join("");
/** Nothing rests on a source that is later than a paper. */
const early = Object.fromEntries(
  Object.entries(files).map(([path, text]) => [
    path,
    text.replace(/^occasion: .*/mu, "occasion: unknown"),
  ]),
);
/** The house of these, but for what comes with chancery. */
export const three: Readonly<Record<string, string>> = {
  ...early,
  "data/parties.yaml": `${files["data/parties.yaml"]}${entriesOf("data/parties.yaml", ["laos", "mlsw"])}`,
  "data/people.yaml": `${files["data/people.yaml"]}${entriesOf("data/people.yaml", ["phosay"]).replace("Phosay", "Somsak Rattana")}`,
  [`data/meetings/${THIRD}.yaml`]: withThird(early[`data/meetings/${EARLIER}.yaml`] ?? ""),
  [`data/commitments/${THIRD}.yaml`]: withThird(early[`data/commitments/${EARLIER}.yaml`] ?? ""),
};
