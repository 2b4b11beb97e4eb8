import { areaOf } from "../address";
import type { TableExtras } from "../extras";
import { elements, isSet } from "./package";

/** A table as the engine's plugin keeps it. */
export function tableData(xml: Document, id: string) {
  const table = xml.documentElement;
  const columns = elements(table, "tableColumn").map((column, at) => ({
    id: `${id}-column${at}`,
    displayName: (column.getAttribute("name") ?? "").replaceAll(/_x000a_/gi, "\n"),
    dataType: "string",
    formula: "",
    meta: {},
    style: {},
  }));
  return {
    id,
    name: table.getAttribute("displayName") ?? table.getAttribute("name") ?? id,
    range: areaOf(table.getAttribute("ref") ?? "A1"),
    columns,
    meta: {},
    options: { showHeader: true, showFooter: false },
    filters: { tableColumnFilterList: [] },
  };
}

/** How the table looks. */
export function tableExtras(xml: Document): TableExtras {
  const [style] = elements(xml, "tableStyleInfo");
  return {
    style: style?.getAttribute("name") ?? null,
    bandedRows: style !== undefined && isSet(style, "showRowStripes"),
    bandedColumns: style !== undefined && isSet(style, "showColumnStripes"),
    firstColumn: style !== undefined && isSet(style, "showFirstColumn"),
    lastColumn: style !== undefined && isSet(style, "showLastColumn"),
    filterButtons:
      elements(xml, "autoFilter").length > 0 && !elements(xml, "filterColumn").some((c) => isSet(c, "hiddenButton")),
  };
}
