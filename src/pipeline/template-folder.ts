/**
 * Whether the folder of templates that the house file names is there: papers of another form than the
 * house asks for must not be made in silence.
 */
import { list, say } from "../diagnostics/phrase.ts";
import { didYouMean } from "../diagnostics/phrases.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { listTemplateFolders, templateFolder } from "../host/templates.ts";
import type { HouseRecord } from "../record/record.ts";
import { closest } from "../text/closest.ts";

export function checkTemplateFolder(host: Host, { house, placeOf }: HouseRecord, report: Report) {
  const { templates: name } = house;
  const place = placeOf("house", "", ["templates"]);
  if (name === undefined) return;
  const known = listTemplateFolders(host);
  if (!known.includes(name)) {
    const near = closest(name, known);
    report.error("templates-missing", say('there is no folder "{name}" in templates', { name }), {
      place,
      hint:
        near !== undefined
          ? didYouMean(near)
          : known.length > 0
            ? say("folders in templates: {names}", { names: list(known) })
            : say("make templates/{name} and put its templates there", { name }),
    });
    return;
  }
  if (templateFolder(host) === name) return;
  const message = say("the folder of templates does not stand on a line of its own");
  report.error("templates-line", message, {
    place,
    hint: say("write the line {line} without blanks before it", { line: `templates: ${name}` }),
  });
}
