import { area, type Area } from "./cells";
import type {
  Chart,
  Condition,
  Content,
  FormatName,
  Link,
  Print,
  Rule,
  SheetPlan,
  SheetParts,
  Table,
} from "./sheet-plan";
import type { StyleName } from "./styles";

/** Gathers what a sheet holds, so that a builder reads from top to bottom like the sheet itself. */
export class SheetBuilder {
  readonly #name: string;
  readonly #sheet: {
    -readonly [Part in keyof SheetParts]: SheetParts[Part][number][];
  } = {
    blocks: [],
    tables: [],
    styles: [],
    formats: [],
    widths: [],
    heights: [],
    merges: [],
    rules: [],
    conditions: [],
    links: [],
    charts: [],
  };
  #freeze: SheetPlan["freeze"];
  #paper = false;

  constructor(name: string) {
    this.#name = name;
  }

  /** Writes contents to the right and down from a cell. */
  write(row: number, column: number, rows: readonly (readonly Content[])[], style?: StyleName): this {
    if (rows.length > 0) this.#sheet.blocks.push({ row, column, rows });
    if (style) this.style(area(row, column, rows.length, rows[0]?.length ?? 0), style);
    return this;
  }

  /** Writes one cell, merged over so many columns and rows. */
  put(row: number, column: number, content: Content, style?: StyleName, columns = 1, rows = 1): this {
    this.#sheet.blocks.push({ row, column, rows: [[content]] });
    return this.shape(area(row, column, rows, columns), style);
  }

  /** Merges a rectangle of more than one cell and gives it a style. */
  shape(where: Area, style?: StyleName): this {
    if (where.rows * where.columns > 1) this.#sheet.merges.push(where);
    return style ? this.style(where, style) : this;
  }

  style(where: Area, style: StyleName): this {
    this.#sheet.styles.push({ area: where, style });
    return this;
  }

  format(where: Area, format: FormatName): this {
    this.#sheet.formats.push({ area: where, format });
    return this;
  }

  table(table: Table): this {
    this.#sheet.tables.push(table);
    return this;
  }

  width(column: number, width: number, columns = 1): this {
    this.#sheet.widths.push({ column, columns, width });
    return this;
  }

  height(row: number, height: number, rows = 1): this {
    this.#sheet.heights.push({ row, rows, height });
    return this;
  }

  rule(where: Area, rule: Rule): this {
    this.#sheet.rules.push({ area: where, rule });
    return this;
  }

  condition(condition: Condition): this {
    this.#sheet.conditions.push(condition);
    return this;
  }

  link(link: Link): this {
    this.#sheet.links.push(link);
    return this;
  }

  chart(chart: Chart): this {
    this.#sheet.charts.push(chart);
    return this;
  }

  freeze(rows: number, columns: number): this {
    this.#freeze = { rows, columns };
    return this;
  }

  /** Hides the grid's own lines. */
  paper(): this {
    this.#paper = true;
    return this;
  }

  /** What was gathered, for a sheet that exists. */
  parts(): SheetParts {
    return this.#sheet;
  }

  /** The sheet as a plan. */
  done(print: Print): SheetPlan {
    return {
      name: this.#name,
      ...this.#sheet,
      print,
      ...(this.#freeze ? { freeze: this.#freeze } : {}),
      ...(this.#paper ? { paper: true } : {}),
    };
  }
}
