/** The licences of the packages that a bundle holds, as one text. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;

/** Name, version and licence text of each package that one of these bundled files belongs to. */
export function listLicences(root, files) {
  const folders = new Set(files.flatMap((file) => PACKAGE.exec(file)?.[0] ?? []));
  const sections = [...folders].map((folder) => describePackage(join(root, folder)));
  sections.sort((a, b) => (a < b ? -1 : 1));
  const head = "The programs in this folder hold parts of the following packages.\n";
  return [head, ...sections].join(`\n${"-".repeat(72)}\n\n`);
}

function describePackage(folder) {
  const { name, version, license, repository } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  const names = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const texts = names.sort().map((file) => readFileSync(join(folder, file), "utf8").trim());
  const licence = typeof license === "string" ? license : license?.type;
  const text =
    texts.length > 0
      ? texts.join("\n\n")
      : `(The package brings no text of its licence.${sourceOf(repository)})`;
  return `${name} ${version}\nLicence: ${licence ?? "see below"}\n\n${text.replace(/\r\n/g, "\n")}\n`;
}

/** Where the source is, which some licences want to be told. */
function sourceOf(repository) {
  const address = (repository?.url ?? repository)?.match(/github\.com[:/](.+?)(?:\.git)?$/)?.[1];
  return address ? ` Its source is at https://github.com/${address}.` : "";
}
