/**
 * What can be wrong in a record whose files can each be read: one file a rule, with the changes that
 * break the record of `fixture.ts` and the messages in English and Vietnamese below them. `vitest
 * run -u` writes the messages anew; read them before you keep them.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { printDiagnostics } from "../../src/diagnostics/print.ts";
import { Report } from "../../src/diagnostics/report.ts";
import { vietnamese } from "../../src/diagnostics/vi/vietnamese.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { loadRecord } from "../../src/record/load.ts";
import { files } from "./fixture.ts";

const folder = fileURLToPath(new URL("broken/", import.meta.url));

interface Case {
  readonly title: string;
  /** The part of the file that says what to change. */
  readonly input: string;
  readonly files: Readonly<Record<string, string>>;
}

function readCase(name: string): Case {
  const whole = readFileSync(`${folder}${name}`, "utf8").replaceAll("\r\n", "\n");
  const [input = ""] = whole.split("=== en\n");
  const [title = "", ...changes] = input.split(/^=== /mu);
  const changed = { ...files };
  for (const change of changes) {
    const [line = "", ...body] = change.replace(/\n$/u, "").split("\n");
    const [verb, path = "", , target = ""] = line.split(" ");
    if (verb === "remove") delete changed[path];
    else if (verb === "copy") changed[target] = must(changed[path], path);
    else if (verb === "change") changed[path] = applied(must(changed[path], path), body);
    else throw new Error(`${name}: ${line}`);
  }
  return { title: title.trim(), input, files: changed };
}

/** Lines with a minus are replaced, where they stand first, by those with a plus below them. */
function applied(text: string, body: readonly string[]): string {
  const from: string[] = [];
  const to: string[] = [];
  let result = text;
  const apply = () => {
    if (from.length === 0) return;
    const old = from.join("\n");
    if (!result.includes(old)) throw new Error(`the record does not hold ${old}`);
    result = result.replace(old, () => to.join("\n"));
    from.length = 0;
    to.length = 0;
  };
  for (const line of body) {
    if (line.startsWith("-") && to.length > 0) apply();
    (line.startsWith("-") ? from : to).push(line.slice(1));
  }
  apply();
  return result;
}

function must(text: string | undefined, path: string): string {
  if (text === undefined) throw new Error(`there is no ${path}`);
  return text;
}

describe("a record in which", () => {
  for (const name of readdirSync(folder).sort()) {
    const { title, input, files: changed } = readCase(name);
    it(title, async () => {
      const report = new Report();
      const record = loadRecord(createMemoryHost(changed), report);
      const readText = (file: string) => changed[file];
      const english = printDiagnostics(report.diagnostics, readText);
      const told = report.toldIn(vietnamese);
      const inVietnamese = printDiagnostics(told, readText, {
        form: "line",
        catalogue: vietnamese,
      });
      expect(english).not.toBe("");
      expect(record === undefined).toBe(report.errors > 0);
      for (const [index, { message, hint }] of report.diagnostics.entries()) {
        expect(told[index]?.message).not.toBe(message);
        if (hint !== undefined) expect(told[index]?.hint).not.toBe(hint);
      }
      const whole = `${input}=== en\n${english}=== vi\n${inVietnamese}`;
      await expect(whole).toMatchFileSnapshot(`${folder}${name}`);
    });
  }
});
