/**
 * The guide for those who write templates, `templates/README.md`: its prose is written by hand, and
 * between marks in it stand tables that are made here of what schemas, helpers and directives say of
 * themselves. `npm run docs` renews them.
 */
import { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { type Locale, loadLocale } from "../locale/locale.ts";
import { localeSchema } from "../locale/schema.ts";
import { frontMatterSchema } from "../template/kind.ts";
import { themeSchema } from "../writers/theme.ts";
import { describeBlocks, describeDirectives, describeHelpers } from "./authors-guide/callables.ts";
import { describeFields } from "./authors-guide/fields.ts";
import { describeLabels } from "./authors-guide/labels.ts";
import { describeRefusals } from "./authors-guide/refusals.ts";
import { describeSettings } from "./authors-guide/settings.ts";

const parts: Readonly<Record<string, (locale: Locale) => string>> = {
  "front matter": () => describeSettings(frontMatterSchema),
  values: () => describeFields("meeting"),
  "values of a week": () => describeFields("week"),
  blocks: describeBlocks,
  helpers: describeHelpers,
  directives: describeDirectives,
  refusals: describeRefusals,
  labels: describeLabels,
  "locale file": () => describeSettings(localeSchema),
  theme: () => describeSettings(themeSchema),
};

const MARKED = /(<!-- made: ([a-z ]+) -->)[\s\S]*?(<!-- end -->)/g;

/**
 * The text of the guide with all that lies between its marks made anew.
 *
 * @throws Error when a mark is missing or unknown, or a table cannot be made.
 */
export function renewAuthorsGuide(text: string, host: Host): string {
  const report = new Report();
  const locale = loadLocale(host, "en", report);
  if (!locale || report.errors > 0) throw new Error("the English locale cannot be read");
  const made = new Set<string>();
  const renewed = text.replace(MARKED, (_, begin: string, name: string, end: string) => {
    const part = parts[name];
    if (!part) throw new Error(`the guide asks for an unknown part: ${name}`);
    made.add(name);
    return `${begin}\n\n${part(locale)}\n\n${end}`;
  });
  const lost = Object.keys(parts).filter((name) => !made.has(name));
  if (lost.length > 0) throw new Error(`the guide lacks the marks of: ${lost.join(", ")}`);
  return renewed;
}
