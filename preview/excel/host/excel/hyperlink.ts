import { BooleanNumber, type ICellData, type Nullable } from "@univerjs/core";
import { record, text } from "../args";
import { invalid } from "../errors";
import type { Property } from "../object-type";
import type { Engine } from "./engine";
import type { Model } from "./model";
import { plainValue } from "./typed";
import type { RangeState } from "./values";

/** A link as Excel describes it: to an address outside, or to a place in the workbook. */
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** Marks a linked cell in the engine's custom data, so that the link moves with the cell. */
export const HYPERLINK = "hyperlink";

const LINK_STYLE = { cl: { rgb: "#0563C1" }, ul: { s: BooleanNumber.TRUE } };

export function hyperlinkOf(cell: Nullable<ICellData>): Hyperlink | null {
  const link: unknown = cell?.custom?.[HYPERLINK];
  return typeof link === "object" && link !== null ? link : null;
}

function parse(value: unknown): Hyperlink {
  const given = record(value, "hyperlink");
  const field = (name: keyof Hyperlink): object => {
    const content = given[name];
    return content === undefined || content === null || content === "" ? {} : { [name]: text(content, name) };
  };
  const link: Hyperlink = {
    ...field("address"),
    ...field("documentReference"),
    ...field("screenTip"),
    ...field("textToDisplay"),
  };
  if (link.address === undefined && link.documentReference === undefined) {
    throw invalid("a hyperlink has an address or a documentReference");
  }
  return link;
}

/** Links the first cell of the range; the cell shows `textToDisplay`, or where the link leads. */
export function hyperlinkProperty({ engine }: Model): Property<RangeState> {
  return {
    get: ({ sheetId, area }) => {
      const cell = engine.cell(sheetId, area.row, area.column);
      const link = hyperlinkOf(cell);
      return link === null ? null : { ...link, textToDisplay: String(plainValue(cell)) };
    },
    set: ({ sheetId, area }, value) => {
      const link = parse(value);
      engine.assertWritable(sheetId, area);
      const cell = engine.cell(sheetId, area.row, area.column);
      const formula = engine.formula(sheetId, area.row, area.column);
      const label =
        link.textToDisplay ?? (plainValue(cell) === "" ? (link.address ?? link.documentReference) : undefined);
      const custom = { ...cell?.custom, [HYPERLINK]: link };
      const first = { ...area, rows: 1, columns: 1 };
      if (label !== undefined && formula === "")
        engine.write(sheetId, first, { [area.row]: { [area.column]: { v: label } } });
      engine.annotate(sheetId, { [area.row]: { [area.column]: { custom, s: LINK_STYLE } } });
    },
  };
}

/** Takes the links off cells. */
export function clearHyperlinks(engine: Engine, { sheetId, area }: RangeState): void {
  const range = engine.clip(sheetId, area);
  if (range === null) return;
  engine.eachCell(sheetId, (row, column, cell) => {
    const inside =
      row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;
    if (!inside || hyperlinkOf(cell) === null) return;
    const custom = Object.fromEntries(Object.entries(cell.custom ?? {}).filter(([name]) => name !== HYPERLINK));
    engine.annotate(sheetId, { [row]: { [column]: { custom } } });
  });
}
