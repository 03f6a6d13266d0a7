/**
 * A link leads to https:, http: or mailto: or within the paper, whoever writes it: the record, a template, or
 * a value that a template puts into an address.
 */
import { describe, expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { parseDocument } from "../../src/document/parse.ts";
import type { MarkdownSource } from "../../src/document/source.ts";
import { prose, template } from "../document/template.ts";
import { meta } from "../support/papers.ts";

const REFUSED = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "vbscript:x",
  "data:text/html,x",
  "file:///etc/passwd",
  "file:C:/x",
  "\\\\\\\\server\\\\share",
  "//server/share",
  "/etc/passwd",
  "../x.docx",
  "C:/Windows/x.exe",
  "ftp://example.org/x",
  "smb://server/share",
  "ms-word:ofe|u|https://example.org/x.docx",
  "ms-settings:x",
  "search-ms:query=x",
  "ldap://example.org",
  "tel:+84",
  "blob:https://example.org/x",
  "view-source:https://example.org",
  "jar:https://example.org/x",
  "about:blank",
  "http:",
  "https:example.org",
];

function told(source: MarkdownSource): readonly string[] {
  const report = new Report();
  parseDocument(source, meta, report);
  return report.diagnostics.map(({ code }) => code);
}

describe("an address with another scheme, or none", () => {
  test.each(REFUSED)("is refused in the record: %s", (address) => {
    expect(told(template`${prose(`[words](${address})`)}`)).toEqual(["document-link-address"]);
  });

  test.each(REFUSED)("is refused in a template: %s", (address) => {
    const parts = Object.assign([`[words](${address})\n`], { raw: [`[words](${address})\n`] });
    expect(told(template(parts))).toEqual(["document-link-address"]);
  });

  test.each(REFUSED)("is refused as a value of the record in a template's link: %s", (address) => {
    expect(told(template`[words](${address.replaceAll("\\\\", "\\")})`)).toEqual([
      "document-link-address",
    ]);
  });

  test.each(["<javascript:alert(1)>", "<https://example.org>"])(
    "is no link by itself in a template: %s",
    (text) => {
      const parts = Object.assign([`${text}\n`], { raw: [`${text}\n`] });
      expect(told(template(parts))).toEqual(["document-unsupported"]);
    },
  );
});

test.each(["https://example.org/a?b=1#c", "http://example.org", "mailto:desk@example.org"])(
  "an address that may be followed is: %s",
  (address) => {
    expect(told(template`${prose(`[words](${address})`)}`)).toEqual([]);
  },
);

test("a value within an address can neither end it nor change where it leads", () => {
  const report = new Report();
  const value = "x) [y](javascript:alert(1)) @evil.example/../?a=b#c";
  const document = parseDocument(template`[words](https://example.org/${value}/z)`, meta, report);
  expect(report.diagnostics).toEqual([]);
  const urls = [...JSON.stringify(document).matchAll(/"url":"([^"]*)"/gu)].map(([, url]) => url);
  expect(urls).toEqual([`https://example.org/${encodeURIComponent(value)}/z`]);
});
