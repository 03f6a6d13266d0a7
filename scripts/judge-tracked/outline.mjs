/**
 * What a paper comes to in LibreOffice, read from a flat ODT: a line for each paragraph with its style, its
 * place in a list and its words, and for each table, row and cell. Left out are the looks of single words,
 * what a paragraph has beside its style, and page numbers, which LibreOffice has not counted by then.
 */
import { DOMParser } from "@xmldom/xmldom";

export function outlineOf(xml) {
  const root = new DOMParser().parseFromString(xml, "text/xml").documentElement;
  const reading = { styles: stylesOf(root), lists: listsOf(root) };
  const [text] = root.getElementsByTagName("office:text");
  return blocks(text, "", reading);
}

/** The words of each paragraph that has any. */
export function wordsOf(outline) {
  return outline.flatMap((line) => line.match(/ \| (".+")$/u)?.[1] ?? []);
}

function blocks(holder, indent, reading, list) {
  return children(holder).flatMap((element) => {
    switch (element.nodeName) {
      case "text:p":
      case "text:h":
        return [indent + paragraph(element, reading, list)];
      case "text:list":
        return items(element, indent, reading, list);
      case "text:table-of-content":
      case "text:index-body":
      case "text:section":
        return blocks(element, indent, reading, list);
      case "table:table":
        return table(element, indent, reading);
      default:
        return [];
    }
  });
}

function items(element, indent, reading, outer) {
  const name = element.getAttribute("text:style-name") || outer?.name;
  const list = { name, level: (outer?.level ?? 0) + 1 };
  return children(element).flatMap((item) =>
    blocks(item, indent, reading, { ...list, isItem: item.nodeName === "text:list-item" }),
  );
}

function table(element, indent, reading) {
  const rows = [...element.getElementsByTagName("table:table-row")].filter(
    (row) => tableOf(row) === element,
  );
  const cell = (each) => [`${indent} cell`, ...blocks(each, `${indent}  `, reading)];
  return [
    `${indent}table`,
    ...rows.flatMap((row) => [`${indent}row`, ...children(row).flatMap(cell)]),
  ];
}

/** Rows stand in groups, and tables in the cells of others. */
function tableOf(row) {
  let holder = row.parentNode;
  while (holder.nodeName !== "table:table") holder = holder.parentNode;
  return holder;
}

function paragraph(element, { styles, lists }, list) {
  const style = styles.get(element.getAttribute("text:style-name"));
  const sign = list?.isItem ? [`item ${list.level} ${lists.get(list.name)?.[list.level]}`] : [];
  return [style, ...sign, JSON.stringify(words(element))].join(" | ");
}

function words(element) {
  return [...element.childNodes]
    .map((each) => {
      switch (each.nodeName) {
        case "#text":
          return each.data.replace(/\s+/gu, " ");
        case "text:s":
          return " ".repeat(Number(each.getAttribute("text:c") || 1));
        case "text:tab":
          return "\t";
        case "text:line-break":
          return "\n";
        case "text:note":
          return `[${children(each).map(words).join(": ")}]`;
        case "text:bookmark-ref":
          return "(page)";
        case "draw:frame":
          return "(picture)";
        default:
          return words(each);
      }
    })
    .join("");
}

/** The name of each style, and what it says: those made for the paper are numbered in the order of making. */
function stylesOf(root) {
  const styles = new Map();
  for (const style of root.getElementsByTagName("style:style")) {
    if (style.getAttribute("style:family") !== "paragraph") continue;
    const name = style.getAttribute("style:name");
    const isOwn = style.parentNode.nodeName === "office:styles";
    const shown = (style.getAttribute("style:display-name") || name).replace(/ \d+$/u, "");
    const parent = style.getAttribute("style:parent-style-name");
    styles.set(
      name,
      isOwn ? [shown, ...properties(style)].join(" ") : (styles.get(parent) ?? parent),
    );
  }
  return styles;
}

function properties(style) {
  const [said] = children(style).filter((each) => each.nodeName === "style:paragraph-properties");
  return [...(said?.attributes ?? [])].map(({ name, value }) => `${name}=${value}`).sort();
}

/** The sign of each level of each list. */
function listsOf(root) {
  return new Map(
    [...root.getElementsByTagName("text:list-style")].map((list) => {
      const levels = children(list).map((level) => [
        level.getAttribute("text:level"),
        level.getAttribute("text:bullet-char") || level.getAttribute("style:num-format"),
      ]);
      return [list.getAttribute("style:name"), Object.fromEntries(levels)];
    }),
  );
}

function children(element) {
  return [...element.childNodes].filter(({ nodeType }) => nodeType === 1);
}
