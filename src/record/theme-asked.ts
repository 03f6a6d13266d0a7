/** The theme that the house asks for, of a record in which something is wrong: it is looked at still. */
import type { Place } from "../diagnostics/diagnostic.ts";
import { Report } from "../diagnostics/report.ts";
import { valueAt } from "../diagnostics/schema-misfit.ts";
import type { YamlFile } from "../diagnostics/yaml.ts";
import { readYamlBytes } from "../diagnostics/yaml-bytes.ts";
import type { Host } from "../host/host.ts";
import { houseSchema } from "./house.ts";

export interface ThemeAsked {
  readonly name: string;
  readonly place: Place;
}

/** The theme named in the house file, as far as it can be read; the file's own problems are told elsewhere. */
export function themeAsked(host: Host): ThemeAsked | undefined {
  const file = "data/house.yaml";
  const bytes = host.read(file);
  if (!bytes) return undefined;
  const broken: YamlFile<unknown>[] = [];
  const onBroken = (yaml: YamlFile<unknown>) => broken.push(yaml);
  const schema = houseSchema;
  const whole = readYamlBytes({ file, bytes, schema, report: new Report(), onBroken });
  const found = whole ?? broken[0];
  const name = valueAt(found?.value, ["theme"]);
  if (!found || typeof name !== "string") return undefined;
  return { name, place: found.place(["theme"]) };
}
