/**
 * Every mistake that people make in the data files, with the message they get: one file a mistake,
 * the input and the printed message one below the other, in English and in Vietnamese. `vitest run -u`
 * writes the messages anew; read them before you keep them. How an input is written is told in
 * `case.ts`.
 */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { loadCatalogue } from "../../src/diagnostics/catalogue.ts";
import { printDiagnostics } from "../../src/diagnostics/print.ts";
import { Report } from "../../src/diagnostics/report.ts";
import { readYamlBytes } from "../../src/diagnostics/yaml-bytes.ts";
import { agreementsSchema } from "../../src/record/agreement.ts";
import { commitmentsSchema } from "../../src/record/commitment.ts";
import { glossarySchema } from "../../src/record/glossary.ts";
import { houseSchema } from "../../src/record/house.ts";
import { meetingSchema } from "../../src/record/meeting.ts";
import { partiesSchema } from "../../src/record/party.ts";
import { peopleSchema } from "../../src/record/person.ts";
import { sourcesSchema } from "../../src/record/source.ts";
import { decodeText } from "../../src/text/decode.ts";
import { readCase, writeCase } from "./case.ts";

const folder = fileURLToPath(new URL("cases/", import.meta.url));
const names = readdirSync(folder).sort();

const schemas = new Map<string, z.ZodType>([
  ["data/agreements.yaml", agreementsSchema],
  ["data/commitments/m1.yaml", commitmentsSchema],
  ["data/glossary.yaml", glossarySchema],
  ["data/house.yaml", houseSchema],
  ["data/meetings/m1.yaml", meetingSchema],
  ["data/parties.yaml", partiesSchema],
  ["data/people.yaml", peopleSchema],
  ["data/sources.yaml", sourcesSchema],
]);

/** The text of a file for its frame, as the command line shows it. */
function textOf(bytes: Uint8Array): string | undefined {
  const decoded = decodeText(bytes);
  return "text" in decoded ? decoded.text : undefined;
}

describe("a mistake in a data file", () => {
  for (const name of names) {
    const given = readCase(`${folder}${name}`);
    const { title, file, bytes } = given;
    it(title, async () => {
      const report = new Report();
      const schema = schemas.get(file);
      if (!schema) throw new Error(`no data file is called ${file}`);
      const read = readYamlBytes({ file, bytes, schema, report });
      expect(read === undefined).toBe(report.errors > 0);
      const catalogue = await loadCatalogue("vi");
      const english = printDiagnostics(report.diagnostics, () => textOf(bytes));
      const vietnamese = printDiagnostics(report.toldIn(catalogue), () => textOf(bytes), {
        catalogue,
      });
      expect(english).not.toBe("");
      const whole = writeCase(given, english, vietnamese);
      await expect(whole).toMatchFileSnapshot(`${folder}${name}`);
    });
  }

  it("has its remedy told", async () => {
    for (const name of names) {
      const { file, bytes } = readCase(`${folder}${name}`);
      const report = new Report();
      readYamlBytes({ file, bytes, schema: schemas.get(file) ?? houseSchema, report });
      for (const { message, hint } of report.diagnostics) {
        expect(hint, `${name}: ${message}`).toBeDefined();
      }
    }
  });

  it("is there in sixty kinds and more", () => {
    expect(names.length).toBeGreaterThanOrEqual(60);
  });
});
