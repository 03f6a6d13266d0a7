/**
 * A norm: a rule of some office on how its papers look, number by number, as the schema of the YAML files
 * in `templates/norms/`. A theme names the norm that it follows; what comes of it where it does not is
 * a check's matter.
 */
import * as z from "zod";
import type { Place } from "../diagnostics/diagnostic.ts";
import { list, say, sayable } from "../diagnostics/phrase.ts";
import { didYouMean } from "../diagnostics/phrases.ts";
import type { Report } from "../diagnostics/report.ts";
import { readYamlBytes } from "../diagnostics/yaml-bytes.ts";
import type { Host } from "../host/host.ts";
import { listTemplateFiles, readTemplateFile } from "../host/templates.ts";
import { closest } from "../text/closest.ts";

const value = z.union([z.number(), z.boolean(), z.string()]);
export type NormValue = z.output<typeof value>;

const path = z
  .string()
  .regex(
    /^[A-Za-z0-9*-]+(?:\.[A-Za-z0-9*-]+)*$/u,
    sayable("expected names with points between them, as in page.left"),
  );

const limits = z.strictObject({
  at: z
    .union([path, z.array(path).min(1)])
    .describe(sayable("The fields of the theme, such as page.left; * stands for every name there")),
  lines: z
    .string()
    .min(1)
    .optional()
    .describe(
      sayable("The fields belong to the lines of heads and forms that have this one of formStyles"),
    ),
  least: z.number().optional().describe(sayable("Not less than this")),
  most: z.number().optional().describe(sayable("Not more than this")),
  exactly: value.optional().describe(sayable("This and nothing else")),
  one_of: z.array(value).min(2).optional().describe(sayable("One of these")),
  cites: z.string().min(1).describe(sayable("Where the rule says so, such as Annex I, box 9b")),
});

export const normSchema = z.strictObject({
  chancery: z.literal(1).describe(sayable("Version of the schema")),
  name: z.string().min(1).describe(sayable("What the rule is called")),
  rules: z
    .array(
      limits.refine(
        ({ least, most, exactly, one_of }) =>
          [least, most, exactly, one_of].some((limit) => limit !== undefined),
        sayable("expected least, most, exactly or one_of"),
      ),
    )
    .min(1)
    .describe(sayable("What it asks of a theme, field by field")),
});
export type Norm = z.output<typeof normSchema>;
export type NormRule = Norm["rules"][number];

/** The norm of this name, or undefined with the reason in the report; `askedAt` is where a theme names it. */
export function loadNorm(
  host: Host,
  name: string,
  report: Report,
  askedAt: Place,
): Norm | undefined {
  const found = readTemplateFile(host, `norms/${name}.yaml`);
  if (found) {
    const { path: file, bytes } = found;
    return readYamlBytes({ file, bytes, schema: normSchema, report })?.value;
  }
  const known = listTemplateFiles(host, "norms", ".yaml").map((file) => file.slice(0, -5));
  const near = closest(name, known);
  report.error("norm-missing", say('there is no norm "{name}"', { name }), {
    place: askedAt,
    hint:
      near !== undefined
        ? didYouMean(near)
        : say("norms in templates/norms: {names}", { names: list(known) }),
  });
  return undefined;
}
