import {
  BaseFunction,
  type BaseValueObject,
  FUNCTION_NAMES_LOOKUP,
  type IFunctionService,
} from "@univerjs/preset-sheets-core";

/** What a HYPERLINK formula last gave: the text it shows, and where it leads. */
export interface Link {
  readonly text: string;
  readonly target: string;
}

/** The links of the workbook's formulas, by the cells they were last worked out in. */
export class Links {
  readonly #links = new Map<string, Link>();

  at(sheetId: string, row: number, column: number): Link | undefined {
    return this.#links.get(`${sheetId}:${row}:${column}`);
  }

  keep(sheetId: string, row: number, column: number, link: Link): void {
    this.#links.set(`${sheetId}:${row}:${column}`, link);
  }
}

/** HYPERLINK as Excel gives it: the text of the link. The engine's own takes addresses of the web alone. */
class Hyperlink extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;
  readonly #links: Links;

  constructor(links: Links) {
    super(FUNCTION_NAMES_LOOKUP.HYPERLINK);
    this.#links = links;
  }

  override calculate(target: BaseValueObject, text: BaseValueObject = target): BaseValueObject {
    if (target.isError()) return target;
    this.#links.keep(this.subUnitId ?? "", this.row, this.column, { text: textOf(text), target: textOf(target) });
    return text;
  }
}

/** The text of a value; of the first one of a range. */
function textOf(value: BaseValueObject): string {
  const first = value.isArray() ? value.getArrayValue()[0]?.[0] : value;
  return String(first?.getValue() ?? "");
}

/** Has the engine show links to places in the workbook, `#'Sheet'!A1`, by their text, and keeps where they lead. */
export function repairHyperlink(functions: IFunctionService): Links {
  const links = new Links();
  functions.registerExecutors(new Hyperlink(links));
  return links;
}
