/** The two parts that hold a file's properties; their only date is the paper's as-at date. */
import { type DocumentMeta, identifierOf } from "../../document/meta.ts";
import { wordLanguage } from "./languages.ts";
import { escapeXml, part, tag } from "./xml.ts";

const office = "http://schemas.openxmlformats.org";

/** The part `docProps/core.xml`. */
export function buildCoreProperties(meta: DocumentMeta): string {
  const { title, subject, author, keywords, language, asAt } = meta;
  const identifier = identifierOf(meta);
  const date = `${asAt}T00:00:00Z`;
  const when = (name: string) => tag(name, { "xsi:type": "dcterms:W3CDTF" }, date);
  return part(
    tag(
      "cp:coreProperties",
      {
        "xmlns:cp": `${office}/package/2006/metadata/core-properties`,
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      tag("dc:title", {}, escapeXml(title)),
      tag("dc:subject", {}, escapeXml(subject)),
      identifier ? tag("dc:identifier", {}, escapeXml(identifier)) : "",
      keywords.length > 0 ? tag("cp:keywords", {}, escapeXml(keywords.join("; "))) : "",
      tag("dc:creator", {}, escapeXml(author)),
      tag("dc:language", {}, wordLanguage(language)),
      tag("cp:lastModifiedBy", {}, escapeXml(author)),
      tag("cp:revision", {}, "1"),
      when("dcterms:created"),
      when("dcterms:modified"),
    ),
  );
}

/** The part `docProps/app.xml`. */
export function buildAppProperties({ author }: DocumentMeta): string {
  return part(
    tag(
      "Properties",
      { xmlns: `${office}/officeDocument/2006/extended-properties` },
      tag("Company", {}, escapeXml(author)),
      tag("Application", {}, "chancery"),
    ),
  );
}
