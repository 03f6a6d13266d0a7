/**
 * The XMP packet of a file (ISO 16684-1): the same properties as its information dictionary, and the
 * standards that it is made to. Why these may be claimed: an outside validator holds chancery's papers to
 * them in the conformance stage of CI.
 */
import { type DocumentMeta, identifierOf } from "../../document/meta.ts";
import { asPrinted } from "../../text/normalise.ts";

/** A file's own words about itself. */
export interface Properties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: string;
  readonly reference: string;
  readonly language: string;
  /** The cut-off of the facts, the only date in a file. */
  readonly date: Date;
}

export const TOOL = "chancery";

/** What a file says of a paper. */
export function propertiesOf(meta: DocumentMeta): Properties {
  return {
    title: asPrinted(meta.title),
    subject: asPrinted(meta.subject),
    author: asPrinted(meta.author),
    keywords: meta.keywords.map(asPrinted).join("; "),
    reference: asPrinted(identifierOf(meta)),
    language: meta.language,
    date: new Date(`${meta.asAt}T00:00:00Z`),
  };
}

/** The packet; `part` is that of PDF/A: 2, or 3 with an attached file. */
export function buildXmp(properties: Properties, part: 2 | 3): string {
  const { title, subject, author, keywords, reference, language, date } = properties;
  const when = date.toISOString().replace(/\.\d+/u, "");
  const body = [
    element("dc:title", alternatives(title)),
    element("dc:description", alternatives(subject)),
    element("dc:creator", sequence(author)),
    element("dc:language", bag(language)),
    element("dc:identifier", escapeXml(reference)),
    element("pdf:Keywords", escapeXml(keywords)),
    element("pdf:Producer", TOOL),
    element("xmp:CreatorTool", TOOL),
    element("xmp:CreateDate", when),
    element("pdfaid:part", String(part)),
    element("pdfaid:conformance", "A"),
    element("pdfuaid:part", "1"),
    UA_SCHEMA,
  ];
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" ${namespaces}>
${body.filter(Boolean).join("\n")}
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

const namespaces = Object.entries({
  dc: "http://purl.org/dc/elements/1.1/",
  pdf: "http://ns.adobe.com/pdf/1.3/",
  xmp: "http://ns.adobe.com/xap/1.0/",
  pdfaid: "http://www.aiim.org/pdfa/ns/id/",
  pdfuaid: "http://www.aiim.org/pdfua/ns/id/",
  pdfaExtension: "http://www.aiim.org/pdfa/ns/extension/",
  pdfaSchema: "http://www.aiim.org/pdfa/ns/schema#",
  pdfaProperty: "http://www.aiim.org/pdfa/ns/property#",
})
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(" ");

/** PDF/A wants each property described that it does not know (ISO 19005-2, 6.6.2.3). */
const UA_SCHEMA = `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of PDF/UA that the file is made to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>`;

/** Nothing for what is not said. */
function element(name: string, content: string): string {
  return content && `<${name}>${content}</${name}>`;
}

function alternatives(text: string): string {
  return text && `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
}

function sequence(text: string): string {
  return text && `<rdf:Seq><rdf:li>${escapeXml(text)}</rdf:li></rdf:Seq>`;
}

function bag(text: string): string {
  return text && `<rdf:Bag><rdf:li>${escapeXml(text)}</rdf:li></rdf:Bag>`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
