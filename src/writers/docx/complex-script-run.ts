/** A run that Word sets with the complex-script half of its properties; docx has no option for it. */
import { type IContext, type IXmlableObject, TextRun } from "docx";

/** What the schema puts after `w:cs` among the properties of a run. */
const AFTER: ReadonlySet<string> = new Set([
  "w:em",
  "w:lang",
  "w:eastAsianLayout",
  "w:specVanish",
  "w:oMath",
]);

export class ComplexScriptRun extends TextRun {
  override prepForXml(context: IContext): IXmlableObject | undefined {
    const xml = super.prepForXml(context);
    const children: unknown = xml?.["w:r"];
    if (!Array.isArray(children)) return xml;
    const holder: unknown = children.find(
      (child: unknown) => property(child, "w:rPr") !== undefined,
    );
    const properties = property(holder, "w:rPr");
    const mark = { "w:cs": {} };
    if (!Array.isArray(properties)) {
      return { "w:r": [{ "w:rPr": [mark] }, ...children] };
    }
    const place = properties.findIndex((each: unknown) =>
      AFTER.has(Object.keys(Object(each))[0] ?? ""),
    );
    properties.splice(place < 0 ? properties.length : place, 0, mark);
    return xml;
  }
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
