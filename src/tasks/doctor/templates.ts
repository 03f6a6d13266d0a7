/** Which templates are in use, and which of them are the house's own in the place of ours. */
import { say } from "../../diagnostics/phrase.ts";
import type { Host } from "../../host/host.ts";
import { templateFolder } from "../../host/templates.ts";
import { type Finding, note, ok } from "./finding.ts";
import { named } from "./named-files.ts";

const FOLDERS = ["", "partials", "locales", "themes", "fonts"];
const ENDINGS = [".md.hbs", ".yaml", ".ttf"];

/** The house's own files: those added, those that replace one of ours, and mere copies. */
export function lookAtOwnTemplates(host: Host): readonly Finding[] {
  const topic = say("templates of the house");
  const own = filesIn(host, "templates").filter((name) => !isOurs(host, name));
  if (own.length === 0) return [ok(topic, say("none: all papers are made with those built in"))];
  const [added, copies, changed]: readonly [string[], string[], string[]] = [[], [], []];
  for (const name of own) {
    const ours = host.read(`builtin/templates/${name}`);
    const theirs = host.read(`templates/${name}`);
    if (!ours || !theirs) added.push(name);
    else if (isSame(ours, theirs)) copies.push(name);
    else changed.push(name);
  }
  const findings = [
    added.length > 0 && ok(topic, say("added: {files}", { files: named(added) })),
    changed.length > 0 &&
      note(
        topic,
        say("used instead of those built in: {files}", { files: named(changed) }),
        say("compare them with those built in after each update of chancery"),
      ),
    copies.length > 0 &&
      note(
        topic,
        say("the same as those built in: {files}", { files: named(copies) }),
        say("delete those that you do not mean to change, so that updates of chancery reach you"),
      ),
  ];
  return findings.filter((finding) => finding !== false);
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/** Where the house's folder is that of chancery itself, its templates are those built in. */
function isOurs(host: Host, name: string): boolean {
  return host.display(`templates/${name}`) === host.display(`builtin/templates/${name}`)
    ? host.read(`builtin/templates/${name}`) !== undefined
    : false;
}

function filesIn(host: Host, layer: string): readonly string[] {
  const named = templateFolder(host);
  const inNamed = named === undefined ? [] : FOLDERS.map((each) => [named, each].join("/"));
  const folders = [...FOLDERS, ...inNamed.map((folder) => folder.replace(/\/$/u, ""))];
  return folders.flatMap((folder) =>
    host
      .list(folder ? `${layer}/${folder}` : layer)
      .filter(({ kind, name }) => kind === "file" && ENDINGS.some((each) => name.endsWith(each)))
      .map(({ name }) => (folder ? `${folder}/${name}` : name)),
  );
}
