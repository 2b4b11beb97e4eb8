import {
  type ITableColumnJson,
  type ITableInfoWithUnitId,
  TableColumnDataTypeEnum,
  TableManager,
} from "@univerjs/preset-sheets-table";
import type { TableExtras } from "../../xlsx/extras";
import { HostError, invalid, notFound } from "../errors";
import { type Area, intersection, lastRow } from "./address";
import { areaOf, cornersOf } from "./corners";
import type { Engine } from "./engine";
import { plainValue } from "./typed";

export interface TableId {
  readonly tableId: string;
}

/** A column of a table, by its place from 0. */
export interface ColumnState extends TableId {
  readonly index: number;
}

export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Header row and data. */
  readonly area: Area;
}

const LONGEST_NAME = 255;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const CELL_LIKE = /^([a-z]{1,3}\d+|r|c|r\d*c\d*)$/i;

/** @throws HostError InvalidArgument for a name that Excel allows neither for a table nor for a range */
export function checkName(name: string): void {
  if (NAME.test(name) && !CELL_LIKE.test(name) && name.length <= LONGEST_NAME) return;
  throw invalid(
    "a name begins with a letter, has letters, digits, _ and . only, and does not look like a cell; " +
      `"${name}" was given`,
  );
}

/**
 * The look of Excel's table styles comes in these colors of the engine's, by the style's place in its row of seven.
 */
const THEMES = [
  "table-default-0",
  "table-default-0",
  "table-default-5",
  "table-default-3",
  "table-default-4",
  "table-default-1",
  "table-default-2",
];
const DEFAULT_STYLE = "TableStyleMedium2";

function themeOf(style: string | null): string {
  const place = /^TableStyle(?:Light|Medium|Dark)(\d+)$/.exec(style ?? "")?.[1];
  return THEMES[(Number(place ?? 1) - 1) % THEMES.length] ?? "table-default-0";
}

const NEW_COLUMN: ITableColumnJson = {
  id: "",
  displayName: "",
  dataType: TableColumnDataTypeEnum.String,
  formula: "",
  meta: {},
  style: {},
};

/** The tables of the workbook in the engine, with what Excel knows of them besides. */
export class TableStore {
  readonly #manager: TableManager;

  constructor(private readonly engine: Engine) {
    this.#manager = engine.service(TableManager);
  }

  all(sheetId?: string): readonly TableInfo[] {
    return this.engine.workbook
      .getTableList()
      .filter((info) => sheetId === undefined || info.subUnitId === sheetId)
      .map((info) => this.#info(info as ITableInfoWithUnitId));
  }

  /** @throws HostError ItemNotFound if the table has been deleted */
  get(tableId: string): TableInfo {
    const info = this.engine.workbook.getTableInfo(tableId);
    if (info) return this.#info(info);
    throw notFound("the table has been deleted");
  }

  find(key: string | number, sheetId?: string): TableInfo | null {
    const wanted = String(key).toLowerCase();
    return (
      this.all(sheetId).find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted) ?? null
    );
  }

  extras(table: TableInfo): TableExtras {
    return this.engine.notes.of(table.sheetId).tables[table.id] ?? {};
  }

  setExtras(table: TableInfo, extras: TableExtras): void {
    const note = this.engine.notes.of(table.sheetId);
    note.tables[table.id] = { ...this.extras(table), ...extras };
  }

  style(table: TableInfo): string | null {
    const { style } = this.extras(table);
    return style === undefined ? DEFAULT_STYLE : style;
  }

  async setStyle(table: TableInfo, style: string): Promise<void> {
    this.setExtras(table, { style: style === "" ? null : style });
    await this.#configure(table.id, { theme: themeOf(style) });
  }

  /** @throws HostError for a place or a name that is taken */
  async add(sheetId: string, area: Area): Promise<TableInfo> {
    this.engine.assertUnprotected(sheetId);
    const overlapped = this.all(sheetId).find((table) => intersection(table.area, area) !== null);
    if (overlapped)
      throw new HostError("InvalidOperation", `A table can't overlap another table (${overlapped.name}).`);
    this.writeHeaders(sheetId, area);
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    await this.#register(sheetId, area, this.#freeName(), id, themeOf(DEFAULT_STYLE));
    return this.get(id);
  }

  async rename(table: TableInfo, name: string): Promise<void> {
    if (name === table.name) return;
    checkName(name);
    const taken = this.all().some((other) => other.id !== table.id && other.name.toLowerCase() === name.toLowerCase());
    if (taken || this.engine.nameExists(name)) {
      throw new HostError(
        "ItemAlreadyExists",
        `A resource with the same name or identifier already exists: "${name}".`,
      );
    }
    // The grid's command takes every formula of the workbook apart to find the former name in it.
    if (this.engine.isCalled(table.name)) await this.engine.sheet(table.sheetId).setTableName(table.id, name);
    // Excel lets a table have the name of a sheet; the grid's command refuses it, its change of data does not.
    if (this.get(table.id).name !== name) await this.#setName(table, name);
    if (this.get(table.id).name !== name) throw invalid(`the grid does not take "${name}" as a table's name`);
  }

  #setName(table: TableInfo, name: string): Promise<boolean> {
    const where = { unitId: this.engine.id, subUnitId: table.sheetId, tableId: table.id };
    return this.engine.univer.executeCommand("sheet.mutation.set-sheet-table", { ...where, config: { name } });
  }

  async setArea(table: TableInfo, area: Area): Promise<void> {
    this.engine.range(table.sheetId, area);
    await this.engine.sheet(table.sheetId).setTableRange(table.id, cornersOf(area));
    await this.refresh(this.get(table.id));
  }

  /** Has the engine read the headings again, so that formulas find columns by their present names. */
  async refresh(table: TableInfo): Promise<void> {
    const known = this.#manager.getTableById(this.engine.id, table.id);
    if (!known) return;
    const before = known.getTableInfo().columns;
    const columns = this.headings(table).map((displayName, index) => ({
      ...NEW_COLUMN,
      ...before[index],
      displayName,
    }));
    known.setColumns(columns.map((column) => ({ ...column, id: column.id || crypto.randomUUID() })));
    // Formulas learn of the columns together with the range.
    await this.engine.sheet(table.sheetId).setTableRange(table.id, cornersOf(table.area));
  }

  /** Takes the table away and leaves its cells. */
  async remove(table: TableInfo): Promise<void> {
    await this.engine.workbook.removeTable(table.id);
    delete this.engine.notes.of(table.sheetId).tables[table.id];
  }

  /** Whether the headings in the cells are no longer those that formulas know. */
  headingsChanged(table: TableInfo): boolean {
    const known = this.#manager.getTableById(this.engine.id, table.id)?.getTableInfo().columns ?? [];
    return this.headings(table).some((heading, index) => heading !== known[index]?.displayName);
  }

  headings(table: TableInfo): readonly string[] {
    return Array.from({ length: table.area.columns }, (_each, index) =>
      String(plainValue(this.engine.cell(table.sheetId, table.area.row, table.area.column + index))),
    );
  }

  /** Headings are texts, none is blank, and no two are equal: "Column1", "Name2", as Excel makes them. */
  writeHeaders(sheetId: string, area: Area): void {
    const used = new Set<string>();
    const cells: Record<number, { v: string; t: 1; f: null; si: null; p: null }> = {};
    for (let index = 0; index < area.columns; index += 1) {
      const column = area.column + index;
      const given = String(plainValue(this.engine.cell(sheetId, area.row, column))) || `Column${index + 1}`;
      let heading = given;
      for (let number = 2; used.has(heading.toLowerCase()); number += 1) heading = `${given}${number}`;
      used.add(heading.toLowerCase());
      const shown = this.engine.cell(sheetId, area.row, column);
      if (heading !== shown?.v || shown.f) cells[column] = { v: heading, t: 1, f: null, si: null, p: null };
    }
    if (Object.keys(cells).length > 0) this.engine.write(sheetId, { ...area, rows: 1 }, { [area.row]: cells });
  }

  #freeName(): string {
    for (let number = 1; ; number += 1) {
      const name = `Table${number}`;
      if (this.find(name) === null && !this.engine.nameExists(name)) return name;
    }
  }

  async #register(sheetId: string, area: Area, name: string, id: string, theme: string): Promise<void> {
    this.engine.grow(sheetId, area);
    const added = await this.engine.workbook.addTable(sheetId, name, cornersOf(area), id, { tableStyleId: theme });
    if (added === undefined) throw new HostError("GeneralException", `The grid did not take the table ${name}.`);
  }

  #configure(tableId: string, config: Readonly<Record<string, unknown>>): Promise<boolean> {
    return this.engine.univer.executeCommand("sheet.command.set-table-config", {
      unitId: this.engine.id,
      tableId,
      ...config,
    });
  }

  #info(info: ITableInfoWithUnitId): TableInfo {
    return { id: info.id, name: info.name, sheetId: info.subUnitId, area: areaOf(info.range) };
  }
}

/** The cells under the header row. */
export const bodyOf = ({ area }: TableInfo): Area => ({ ...area, row: area.row + 1, rows: Math.max(1, area.rows - 1) });
export const headerOf = ({ area }: TableInfo): Area => ({ ...area, rows: 1 });
export const columnOf = (area: Area, index: number): Area => ({ ...area, column: area.column + index, columns: 1 });
export const rowOf = (area: Area, index: number): Area => ({ ...area, row: area.row + index, rows: 1 });
export const lastBodyRow = (table: TableInfo): Area => ({ ...table.area, row: lastRow(table.area), rows: 1 });
