import type { ICellData } from "@univerjs/core";
import { absent, record, whole, yesNo } from "../args";
import { HostError, invalid } from "../errors";
import { ObjectType } from "../object-type";
import type { Area } from "./address";
import type { CellMatrix, Engine } from "./engine";
import type { Model } from "./model";
import { type TableId, bodyOf } from "./table-store";
import { isErrorValue, plainValue } from "./typed";

/** Sorting of a table's rows. */
export function sortType(model: Model): ObjectType<TableId> {
  const { engine, tables: store } = model;
  return new ObjectType<TableId>("TableSort", () => ({
    calculatedMethods: {
      Apply: ({ tableId }, args) => {
        const table = store.get(tableId);
        sortRows(engine, table.sheetId, bodyOf(table), sortFields(args.at(0), table.area.columns));
      },
    },
  }));
}

interface SortField {
  /** Column of the area, from 0. */
  readonly key: number;
  readonly ascending: boolean;
}

/** @throws HostError InvalidArgument for fields outside the area, ApiNotFound for sorting by color */
function sortFields(value: unknown, columns: number): readonly SortField[] {
  if (!Array.isArray(value) || value.length === 0) throw invalid("fields is a list of sort fields");
  return value.map((each: unknown) => {
    const field = record(each, "a sort field");
    if (!absent(field.sortOn) && field.sortOn !== "Value") {
      throw new HostError("ApiNotFound", "The preview sorts by values only.");
    }
    const key = whole(field.key, "key", 0);
    if (key >= columns) throw invalid(`key is below ${columns}, the number of columns; ${key} was given`);
    return { key, ascending: absent(field.ascending) || yesNo(field.ascending, "ascending") };
  });
}

type Value = string | number | boolean;

/** Excel's order: numbers, texts, false, true, errors; blanks last whatever the direction. */
function rank(value: Value): number {
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return 2;
  return isErrorValue(value) ? 3 : 1;
}

function compare(a: Value, b: Value): number {
  const byKind = rank(a) - rank(b);
  if (byKind !== 0) return byKind;
  if (typeof a === "string" && typeof b === "string") {
    return a.localeCompare(b, "en", { sensitivity: "accent" });
  }
  return Number(a) - Number(b);
}

/** Sorts the rows of the area; equal rows keep their order, formulas move with their rows. */
function sortRows(engine: Engine, sheetId: string, area: Area, fields: readonly SortField[]): void {
  engine.assertUnprotected(sheetId);
  const valueAt = (row: number, key: number): Value => plainValue(engine.cell(sheetId, row, area.column + key));
  const rows = Array.from({ length: area.rows }, (_each, index) => area.row + index);
  const sorted = [...rows].sort((a, b) => {
    for (const { key, ascending } of fields) {
      const [left, right] = [valueAt(a, key), valueAt(b, key)];
      if (left === "" || right === "") {
        if (left !== right) return left === "" ? 1 : -1;
        continue;
      }
      const order = compare(left, right);
      if (order !== 0) return ascending ? order : -order;
    }
    return a - b;
  });
  const cells: CellMatrix = {};
  sorted.forEach((from, index) => {
    const to = area.row + index;
    const line: Record<number, ICellData> = {};
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      line[column] = moved(engine, sheetId, from, to, column);
    }
    cells[to] = line;
  });
  engine.write(sheetId, area, cells);
}

function moved(engine: Engine, sheetId: string, from: number, to: number, column: number): ICellData {
  const cell = engine.cell(sheetId, from, column);
  const formula = engine.formula(sheetId, from, column);
  const style = { s: engine.style(sheetId, from, column), custom: cell?.custom ?? {} };
  if (formula !== "") return { f: engine.shiftFormula(formula, to - from, 0), v: null, si: null, p: null, ...style };
  return { v: cell?.v ?? null, t: cell?.t ?? null, f: null, si: null, p: cell?.p ?? null, ...style };
}
