/** A table with the alternative text of Word's table properties; docx has no option for it. */
import { type IContext, type ITableOptions, type IXmlableObject, Table } from "docx";
import type { TableName } from "./table-names.ts";

export class NamedTable extends Table {
  readonly #name: TableName | undefined;

  constructor(options: ITableOptions, name: TableName | undefined) {
    super(options);
    this.#name = name;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const xml = super.prepForXml(context);
    const children: unknown = xml?.["w:tbl"];
    if (!Array.isArray(children) || !this.#name) return xml;
    for (const child of children) {
      const properties = propertiesOf(child);
      const { title, description } = this.#name;
      // The schema has both at the end, in this order.
      if (title !== "") properties?.push({ "w:tblCaption": { _attr: { "w:val": title } } });
      if (description !== "") {
        properties?.push({ "w:tblDescription": { _attr: { "w:val": description } } });
      }
    }
    return xml;
  }
}

function propertiesOf(child: unknown): unknown[] | undefined {
  if (typeof child !== "object" || child === null) return undefined;
  const properties: unknown = Reflect.get(child, "w:tblPr");
  return Array.isArray(properties) ? properties : undefined;
}
