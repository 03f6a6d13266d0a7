/** Broken Markdown, with every problem written below the line that it is told for. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { encodeToken, type TokenContent } from "../../src/text/tokens.ts";
import { note, parse, prose, source, unstated } from "./template.ts";

const fixture = readFileSync(fileURLToPath(new URL("broken.txt", import.meta.url)), "utf8");
const cases = fixture
  .split(/^=== /m)
  .slice(1)
  .map((text) => {
    const [name = "", ...lines] = text.trimEnd().split("\n");
    return { name, lines, bare: lines.filter((line) => !/^ *\^ /.test(line)) };
  });

describe("broken Markdown", () => {
  it.each(cases)("tells about $name", ({ lines, bare }) => {
    const { document, diagnostics } = parse(fromFixture(bare.join("\n")));
    const told = new Map<number, string[]>();
    for (const { code, message, hint, place } of diagnostics) {
      expect(hint, message).toBeTruthy();
      expect(place, message).toBeDefined();
      if (!place) continue;
      const mark = `${" ".repeat(place.column - 1)}^ ${code}: ${message}`;
      told.set(place.line, [...(told.get(place.line) ?? []), mark]);
    }
    const annotated = bare.flatMap((line, index) => [line, ...(told.get(index + 1) ?? [])]);
    expect(annotated.join("\n")).toBe(lines.join("\n"));
    expect(document).toBeUndefined();
  });
});

function fromFixture(text: string) {
  const values: TokenContent[] = [];
  const markdown = text.replace(/\{\{([!?^]?)(.*?)\}\}/g, (_, kind: string, value: string) => {
    if (kind === "!") values.push(prose(value));
    else if (kind === "?") values.push(unstated("not stated"));
    else if (kind === "^") values.push(note(value, `Note ${value}`));
    else values.push({ kind: "text", text: value });
    return encodeToken(values.length - 1);
  });
  return source(markdown, values);
}
