/** Which meeting a meeting looks back to. */
import { expect, test } from "vitest";
import { files, EARLIER, LATER } from "../record/fixture.ts";
import { must } from "../support/example.ts";
import { toldOf } from "./told.ts";

test("a meeting that names an older one than the last is told that it does", () => {
  const between = must(files[`data/meetings/${EARLIER}.yaml`], EARLIER)
    .replace(`id: ${EARLIER}`, "id: 2025-11-20-talks")
    .replace("on: 2025-11-11", "on: 2025-11-20")
    .replace("previous: unknown", `previous: ${EARLIER}`)
    .replace(/facts: .*/su, "facts: []\n");
  const later = must(files[`data/meetings/${LATER}.yaml`], LATER);
  const told = toldOf({
    ...files,
    "data/meetings/2025-11-20-talks.yaml": between,
    [`data/meetings/${LATER}.yaml`]: later.replace(/^previous: .*$/mu, `previous: ${EARLIER}`),
  });
  expect(told).toMatchObject([
    {
      code: "previous-left-out",
      message: `"phosay" was met last on 2025-11-20, and an older meeting is named, "${EARLIER}"`,
      hint: 'write "previous: 2025-11-20-talks"',
    },
  ]);
});
