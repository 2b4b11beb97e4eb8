import JSZip from "jszip";
import { definedNamesXml, type DefinedName } from "./names";
import { withCalculatedColumns, type CalculatedColumn } from "./tables";
import { element } from "../xml";

/** What exceljs cannot write; put into its package afterwards. */
export interface Additions {
  /** By the order of the sheets. */
  readonly sheets: readonly SheetAdditions[];
  readonly names: readonly DefinedName[];
  readonly looks: readonly string[];
  readonly calculatedColumns: readonly CalculatedColumn[];
}

export interface SheetAdditions {
  /** Cells that hold dynamic-array formulas. */
  readonly dynamic: ReadonlySet<string>;
  /** Cells whose text only looks like a formula, a number or a date. */
  readonly marked: ReadonlySet<string>;
  readonly conditionalFormats: string;
  readonly validations: string;
  readonly hyperlinks: readonly {
    readonly cell: string;
    readonly address?: string;
    readonly place?: string;
    readonly tip?: string;
  }[];
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships ' +
  'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Excel's own mark of a dynamic array, to which the cells' cm attribute points. */
const METADATA = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">
<metadataTypes count="1">
<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1"
  merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>
</metadataTypes>
<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">
<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>
<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/** Excel of today: a file that claims an older one would be calculated again when opened. */
const CALCULATED_BY = '<calcPr calcId="191029"/>';

export async function complete(bytes: ArrayBuffer | Uint8Array, additions: Additions): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const quotedStyles = await addStyles(zip, additions);
  for (const [at, sheet] of additions.sheets.entries()) await completeSheet(zip, at + 1, sheet, quotedStyles);
  await edit(zip, "xl/workbook.xml", (xml) =>
    xml.replace("</sheets>", `</sheets>${definedNamesXml(additions.names)}`).replace(/<calcPr[^>]*\/>/, CALCULATED_BY),
  );
  for (const path of zip.file(/^xl\/tables\/table\d+\.xml$/).map((file) => file.name)) {
    await edit(zip, path, (xml) =>
      withCalculatedColumns(xml, additions.calculatedColumns).replace('<tableStyleInfo name=""', "<tableStyleInfo"),
    );
  }
  if (additions.sheets.some((sheet) => sheet.dynamic.size > 0)) await addMetadata(zip);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

async function edit(zip: JSZip, path: string, change: (xml: string) => string, empty = ""): Promise<void> {
  const xml = (await zip.file(path)?.async("string")) ?? empty;
  zip.file(path, change(xml));
}

async function addMetadata(zip: JSZip): Promise<void> {
  zip.file("xl/metadata.xml", METADATA);
  const type = element("Override", {
    PartName: "/xl/metadata.xml",
    ContentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml",
  });
  await edit(zip, "[Content_Types].xml", (xml) => xml.replace("</Types>", `${type}</Types>`));
  const relationship = element("Relationship", {
    Id: "rIdMetadata",
    Type: `${OFFICE}/sheetMetadata`,
    Target: "metadata.xml",
  });
  await edit(zip, "xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace("</Relationships>", `${relationship}</Relationships>`),
  );
}

/** From the number of a cell style to the number of its twin that marks text. */
type TextStyles = (style: number) => number;

/** Adds the looks of conditional formats, and to each cell style a twin that marks its cell's content as text. */
async function addStyles(zip: JSZip, { looks, sheets }: Additions): Promise<TextStyles> {
  let first = 0;
  await edit(zip, "xl/styles.xml", (xml) => {
    const withLooks = xml.replace(
      /<dxfs[^>]*?(?:\/>|>.*?<\/dxfs>)/s,
      element("dxfs", { count: looks.length }, looks.join("")),
    );
    const list = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(withLooks)?.[1] ?? "";
    const styles = list.match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs) ?? [];
    first = styles.length;
    if (sheets.every((sheet) => sheet.marked.size === 0)) return withLooks;
    const all = [...styles, ...styles.map((style) => style.replace("<xf ", '<xf quotePrefix="1" '))];
    return withLooks.replace(/<cellXfs[^>]*>.*?<\/cellXfs>/s, () =>
      element("cellXfs", { count: all.length }, all.join("")),
    );
  });
  return (style) => style + first;
}

async function completeSheet(zip: JSZip, number: number, sheet: SheetAdditions, textStyles: TextStyles): Promise<void> {
  const outside = sheet.hyperlinks.flatMap(({ address }) => address ?? []);
  if (outside.length > 0) {
    const relationships = outside.map((Target, at) =>
      element("Relationship", { Id: `rIdLink${at + 1}`, Type: `${OFFICE}/hyperlink`, Target, TargetMode: "External" }),
    );
    await edit(
      zip,
      `xl/worksheets/_rels/sheet${number}.xml.rels`,
      (xml) => xml.replace("</Relationships>", `${relationships.join("")}</Relationships>`),
      RELATIONSHIPS,
    );
  }
  await edit(zip, `xl/worksheets/sheet${number}.xml`, (xml) => {
    const comments = /<legacyDrawing [^>]*\/>/.exec(xml)?.[0] ?? "";
    const parts = {
      conditionalFormatting: sheet.conditionalFormats,
      dataValidations: sheet.validations,
      hyperlinks: hyperlinksXml(sheet.hyperlinks),
      legacyDrawing: comments,
    };
    // exceljs puts the comments behind the tables, where Excel calls the file damaged.
    return Object.entries(parts).reduce(
      (part, [name, content]) => insert(part, name, content),
      markCells(xml.replace(comments, ""), sheet, textStyles),
    );
  });
}

function markCells(xml: string, { dynamic, marked }: SheetAdditions, textStyles: TextStyles): string {
  if (dynamic.size === 0 && marked.size === 0) return xml;
  return xml.replace(/<c r="([A-Z]+\d+)"(?: s="(\d+)")?/g, (all: string, cell: string, style = "0") => {
    if (marked.has(cell)) return `<c r="${cell}" s="${textStyles(Number(style))}"`;
    return dynamic.has(cell) ? `${all} cm="1"` : all;
  });
}

function hyperlinksXml(links: SheetAdditions["hyperlinks"]): string {
  let outside = 0;
  const written = links.map(({ cell, address, place, tip }) =>
    element("hyperlink", {
      ref: cell,
      "r:id": address ? `rIdLink${++outside}` : undefined,
      location: place,
      tooltip: tip,
    }),
  );
  return written.length ? element("hyperlinks", {}, written.join("")) : "";
}

/** The order that the format asks of a sheet's parts, as far as they meet here. */
const ORDER =
  `sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions
  pageMargins pageSetup headerFooter rowBreaks drawing legacyDrawing picture tableParts extLst`.split(/\s+/);

function insert(xml: string, name: string, content: string): string {
  if (!content) return xml;
  const later = ORDER.slice(ORDER.indexOf(name) + 1).join("|");
  const before = new RegExp(`<(?:${later})[ />]`).exec(xml)?.index ?? xml.lastIndexOf("</worksheet>");
  return xml.slice(0, before) + content + xml.slice(before);
}
