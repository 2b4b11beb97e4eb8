import { type CellValue, DetailedCellError, HyperFormula, type RawCellContent } from "hyperformula";
import type { Content, SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import type { WorkbookPlan } from "../../../src/sheets/plan/workbook-plan";
import { plainReferences } from "./plain-references";
import "./excel-functions";

/** What a calculated cell holds. */
export type Value = string | number | boolean | null;

/** A comparison in COUNTIF or SUMIFS whose text begins with a sign of comparison itself: `==Pat` is equal to `=Pat`. */
const COMPARED_WITH_A_SIGN = /^(<>|<=|>=|=|<(?![>=])|>(?!=))([<>=].*)$/s;

/** HyperFormula refuses such comparisons; Excel compares with the text. */
function compareWithSigns({ evaluator }: HyperFormula): void {
  const { criterionBuilder } = evaluator.interpreter;
  const parse = criterionBuilder.parseCriterion.bind(criterionBuilder);
  criterionBuilder.parseCriterion = (criterion, helper) => {
    const [, sign, text] = (typeof criterion === "string" && COMPARED_WITH_A_SIGN.exec(criterion)) || [];
    const known = parse(sign && text ? `${sign}text` : criterion, helper);
    return known && text ? { ...known, value: text } : known;
  };
}

/** What TEXT makes of a number; HyperFormula does not know the comma of thousands. */
const withCommas = (value: number, format: string) =>
  format === "#,##0" ? new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 }).format(value) : undefined;

/**
 * The sheets of a plan in a formula engine (HyperFormula), with no screen and no Excel. Rows and columns count from 1.
 */
export class FormulaEngine {
  readonly #engine: HyperFormula;
  readonly #plain: (formula: string, row: number) => string;
  /** The cell whose changes make INDIRECT look again. */
  readonly #clock: number;
  #ticks = 0;
  readonly #entered = new Set<string>();

  constructor(plan: WorkbookPlan) {
    this.#plain = plainReferences(plan);
    this.#engine = HyperFormula.buildEmpty({
      licenseKey: "gpl-v3",
      useArrayArithmetic: true,
      evaluateNullToZero: true,
      maxColumns: 200,
      stringifyCurrency: withCommas,
    });
    compareWithSigns(this.#engine);
    for (const { name } of plan.sheets) this.#engine.addSheet(name);
    this.#clock = this.#sheet(this.#engine.addSheet("clock"));
    this.#engine.batch(() => {
      for (const sheet of plan.sheets) this.#engine.setSheetContent(this.#sheet(sheet.name), this.#cellsOf(sheet));
    });
    this.#settle();
  }

  enter(sheet: string, row: number, column: number, content: Content): void {
    this.enterAll([[sheet, row, column, content]]);
  }

  /** Types into several cells, and calculates once. */
  enterAll(typed: readonly (readonly [sheet: string, row: number, column: number, content: Content])[]): void {
    this.#engine.batch(() => {
      for (const [sheet, row, column, content] of typed) {
        const address = { sheet: this.#sheet(sheet), row: row - 1, col: column - 1 };
        this.#engine.setCellContents(address, this.#raw(content, row));
        this.#entered.add(`${sheet} ${row} ${column}`);
      }
    });
    this.#settle();
  }

  /** Whether somebody has typed into a cell since the plan was written. */
  wasEntered(sheet: string, row: number, column: number): boolean {
    return this.#entered.has(`${sheet} ${row} ${column}`);
  }

  value(sheet: string, row: number, column: number): Value {
    return plainValue(this.#engine.getCellValue({ sheet: this.#sheet(sheet), row: row - 1, col: column - 1 }));
  }

  values(sheet: string): readonly (readonly Value[])[] {
    return this.#engine.getSheetValues(this.#sheet(sheet)).map((line) => line.map(plainValue));
  }

  /** How many formula cells follow from a cell, directly or through others. */
  followers(sheet: string, row: number, column: number): number {
    const seen = new Set<string>();
    const open: Parameters<HyperFormula["getCellDependents"]>[0][] = [
      { sheet: this.#sheet(sheet), row: row - 1, col: column - 1 },
    ];
    let cells = 0;
    for (let next = open.pop(); next !== undefined; next = open.pop())
      for (const follower of this.#engine.getCellDependents(next)) {
        const key = JSON.stringify(follower);
        if (seen.has(key)) continue;
        seen.add(key);
        open.push(follower);
        // A range is no cell, but leads to those that call it.
        if (!("start" in follower)) cells += 1;
      }
    return cells;
  }

  close(): void {
    this.#engine.destroy();
  }

  #sheet(name: string): number {
    const id = this.#engine.getSheetId(name);
    if (id === undefined) throw new Error(`no sheet ${name}`);
    return id;
  }

  /**
   * Functions that no other cell calls, INDIRECT among them, are worked out at every change, but in no certain order.
   */
  #settle(): void {
    this.#engine.setCellContents({ sheet: this.#clock, row: 0, col: 0 }, (this.#ticks += 1));
  }

  #raw(content: Content, row: number): RawCellContent {
    if (typeof content === "string") return `'${content}`;
    return content !== null && typeof content === "object" ? this.#plain(content.formula, row) : content;
  }

  #cellsOf({ blocks, tables }: SheetPlan): RawCellContent[][] {
    const cells: RawCellContent[][] = [];
    const put = (row: number, column: number, contents: readonly Content[]) =>
      contents.forEach((content, index) => {
        if (content !== null) (cells[row - 1] ??= [])[column - 1 + index] = this.#raw(content, row);
      });
    for (const { row, column, rows } of blocks) rows.forEach((line, index) => put(row + index, column, line));
    for (const { row, column, columns, rows } of tables) {
      put(
        row,
        column,
        columns.map(({ heading }) => heading),
      );
      rows.forEach((line, index) =>
        put(
          row + 1 + index,
          column,
          columns.map(({ formula }, at) => line[at] ?? (formula ? { formula } : null)),
        ),
      );
    }
    return Array.from(cells, (line) => Array.from(line ?? [], (content) => content ?? null));
  }
}

const plainValue = (value: CellValue): Value => (value instanceof DetailedCellError ? value.value : value);
