import {
  ArraySize,
  CellError,
  ErrorType,
  FunctionArgumentType,
  FunctionPlugin,
  HyperFormula,
  SimpleRangeValue,
} from "hyperformula";

type Plugin = InstanceType<typeof FunctionPlugin>;
interface Call {
  readonly args: Parameters<Plugin["runFunction"]>[0];
}
type State = Parameters<Plugin["runFunction"]>[1];

const ADDRESS = /^(?:'((?:[^']|'')+)'|(\w+))!\$?([A-Z]+)\$?(\d+)$/;
const ofAPlace = (method: string) => ({
  method,
  sizeOfResultArrayMethod: `${method}Size`,
  doesNotNeedArgumentsToBeComputed: true,
  isDependentOnSheetStructureChange: true,
  vectorizationForbidden: true,
  parameters: [{ argumentType: FunctionArgumentType.ANY, optionalArg: true }],
});

/** First and last cell of the place that ROW or COLUMN is asked about: its argument, else the formula's own cell. */
function placeOf([argument]: Call["args"], { formulaAddress }: State) {
  if (argument && "reference" in argument && "row" in argument.reference) {
    const cell = argument.reference.toSimpleCellAddress(formulaAddress);
    return { first: cell, last: cell };
  }
  if (argument && "start" in argument && "col" in argument.start && "row" in argument.start) {
    const { start, end } = argument as { readonly start: typeof argument.start; readonly end: typeof argument.start };
    return { first: start.toSimpleCellAddress(formulaAddress), last: end.toSimpleCellAddress(formulaAddress) };
  }
  return argument ? undefined : { first: formulaAddress, last: formulaAddress };
}

const counted = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + 1 + index);

/** What HyperFormula does not have, or not in full: ROW and COLUMN of several cells, INDEX along a single row. */
class ExcelFunctions extends FunctionPlugin {
  static override implementedFunctions = {
    INDIRECT: { method: "indirect", isVolatile: true, parameters: [{ argumentType: FunctionArgumentType.STRING }] },
    INDEX: {
      method: "index",
      vectorizationForbidden: true,
      parameters: [
        { argumentType: FunctionArgumentType.RANGE },
        { argumentType: FunctionArgumentType.INTEGER },
        { argumentType: FunctionArgumentType.INTEGER, optionalArg: true },
      ],
    },
    "ERROR.TYPE": { method: "errorType", parameters: [{ argumentType: FunctionArgumentType.SCALAR }] },
    IF: {
      method: "choose",
      parameters: [
        { argumentType: FunctionArgumentType.BOOLEAN },
        { argumentType: FunctionArgumentType.SCALAR, passSubtype: true },
        { argumentType: FunctionArgumentType.SCALAR, defaultValue: false, passSubtype: true },
      ],
    },
    ROW: ofAPlace("row"),
    COLUMN: ofAPlace("column"),
  };
  static translations = {
    enGB: { INDIRECT: "INDIRECT", INDEX: "INDEX", IF: "IF", ROW: "ROW", COLUMN: "COLUMN", "ERROR.TYPE": "ERROR.TYPE" },
  };

  /** IF, which works out the one value it needs, as Excel does; HyperFormula's own works out both: twice the time. */
  choose({ args }: Call, state: State) {
    const [condition, whereTrue, whereFalse] = args;
    const met = condition && this.evaluateAst(condition, state);
    const needed = typeof met === "boolean" ? (met ? whereTrue : whereFalse) : undefined;
    const value = needed && this.evaluateAst(needed, state);
    if (value !== undefined && !(value instanceof SimpleRangeValue)) return value;
    type Branch = ReturnType<typeof this.evaluateAst>;
    const choice = (isMet: boolean, one: Branch, other: Branch) => (isMet ? one : other);
    return this.runFunction(args, state, this.metadata("IF"), choice);
  }

  /** 5 for #NAME?, as in Excel; of the others this tells only that they are something else. */
  errorType({ args }: Call, state: State) {
    return this.runFunction(args, state, this.metadata("ERROR.TYPE"), (value: unknown) => {
      if (!(value instanceof CellError)) return new CellError(ErrorType.NA);
      return value.type === ErrorType.NAME ? 5 : 3;
    });
  }

  /** One cell of a sheet. */
  indirect({ args }: Call, state: State) {
    return this.runFunction(args, state, this.metadata("INDIRECT"), (text: string) => {
      const [, quoted, plain, letters, row] = ADDRESS.exec(text) ?? [];
      const sheet = this.dependencyGraph.sheetMapping.getSheetId(quoted?.replaceAll("''", "'") ?? plain ?? "");
      if (sheet === undefined || !letters) return new CellError(ErrorType.REF);
      const col = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      return this.dependencyGraph.getScalarValue({ sheet, row: Number(row) - 1, col });
    });
  }

  index({ args }: Call, state: State) {
    const pick = (range: SimpleRangeValue, first: number, second?: number) => {
      const [row, column] = second === undefined && range.height() === 1 ? [1, first] : [first, second ?? 1];
      if (row < 1 || column < 1) return new CellError(ErrorType.VALUE);
      if (row > range.height() || column > range.width()) return new CellError(ErrorType.REF);
      return range.data[row - 1]?.[column - 1] ?? new CellError(ErrorType.VALUE);
    };
    return this.runFunction(args, state, this.metadata("INDEX"), pick);
  }

  row({ args }: Call, state: State) {
    const place = placeOf(args, state);
    if (!place) return new CellError(ErrorType.VALUE);
    const rows = counted(place.first.row, place.last.row);
    return rows.length === 1 ? place.first.row + 1 : SimpleRangeValue.onlyNumbers(rows.map((row) => [row]));
  }

  rowSize({ args }: Call, state: State) {
    const place = placeOf(args, state);
    return new ArraySize(1, place ? place.last.row - place.first.row + 1 : 1);
  }

  column({ args }: Call, state: State) {
    const place = placeOf(args, state);
    if (!place) return new CellError(ErrorType.VALUE);
    const columns = counted(place.first.col, place.last.col);
    return columns.length === 1 ? place.first.col + 1 : SimpleRangeValue.onlyNumbers([columns]);
  }

  columnSize({ args }: Call, state: State) {
    const place = placeOf(args, state);
    return new ArraySize(place ? place.last.col - place.first.col + 1 : 1, 1);
  }
}

HyperFormula.registerFunctionPlugin(ExcelFunctions, ExcelFunctions.translations);

/** VLOOKUP hands a blank cell on as blank, which is "" beside a text and 0 beside a number; HyperFormula makes it 0. */
Object.assign(HyperFormula.getFunctionPlugin("VLOOKUP")?.prototype ?? {}, {
  zeroIfEmptyResult: (value: unknown) => value,
});
