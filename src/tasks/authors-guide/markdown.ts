/** The few forms of Markdown that the guide for authors is made of. */

/** A table; cells may hold Markdown, and a bar in them is written so that it ends no cell. */
export function makeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

/** Text as it is typed; inside a table a bar would still have to be written `\|`. */
export function asCode(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** A description with what is typed as it stands, such as `{{cite}}` or `../`, set off as such. */
export function withCode(text: string): string {
  return text.replace(TYPED, asCode);
}

const TYPED = /\{\{[^}]*\}\}|\[[a-z]+\]\(#[a-z]+\)|\{#?[a-z]+\}|\.\.\/|\b[a-z]+=[a-z.]+/giu;

/** A piece of a template, which the tests check and render. */
export function asTemplate(text: string): string {
  return `\`\`\`handlebars\n${text}\n\`\`\``;
}

/** A link to a heading of the same page, named as GitHub names it. */
export function linkTo(heading: string, text = heading): string {
  return `[${text}](#${slugOf(heading)})`;
}

/** The address of a heading, as GitHub makes it. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}

/** `a`, `an` or nothing before a noun, by its first letter. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/u.test(noun) ? "an" : "a"} ${noun}`;
}

/** Parts of the guide, with an empty line between them. */
export function joinParts(parts: readonly string[]): string {
  return parts.join("\n\n");
}
