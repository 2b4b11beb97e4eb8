import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import { type CellHandling, NotCalled, readArguments } from "./arguments";
import type { FunctionMetadata } from "./metadata";
import { CellError, type CellResult, readFailure, readResult } from "./results";
import type { FunctionRuntime } from "./runtime";

/** How an Excel calls functions. */
export interface Calling extends CellHandling {
  /** Whether one error in a result of several cells turns all of it into #VALUE!. */
  readonly errorSpoilsSpill: boolean;
}

/** Called after every call, with what the function gave. */
type CallObserver = (result: readonly (readonly CellResult[])[]) => void;

const ERROR_TYPES: ReadonlyMap<string, ErrorType> = new Map(Object.values(ErrorType).map((type) => [type, type]));

function toEngine(value: CellResult): BaseValueObject {
  if (value instanceof CellError) return ErrorValueObject.create(ERROR_TYPES.get(value.code) ?? ErrorType.VALUE);
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}

function arrayToEngine(rows: readonly (readonly CellResult[])[]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(toEngine)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** A result of several cells with an error among them, as the functions' own runtime on Windows shows it. */
function spoiled(result: CellResult[][]): CellResult[][] {
  const cells = result.flat();
  const isSpoiled = cells.length > 1 && cells.some((each) => each instanceof CellError);
  return isSpoiled ? [[new CellError(ErrorType.VALUE, "")]] : result;
}

/**
 * One worksheet function of the add-in in the engine.
 *
 * It is built on the engine's own function class, not on its "custom function", which hands over blank cells and
 * left-out arguments alike as 0. It never throws: the engine would stop calculating for good.
 */
export class AddinFunction extends BaseFunction {
  readonly #runtime: FunctionRuntime;
  readonly #function: FunctionMetadata;
  readonly #calling: Calling;
  readonly #observe: CallObserver;

  constructor(
    name: string,
    runtime: FunctionRuntime,
    metadata: FunctionMetadata,
    calling: Calling,
    observe: CallObserver,
  ) {
    super(name);
    this.#runtime = runtime;
    this.#function = metadata;
    this.#calling = calling;
    this.#observe = observe;
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    const result = this.#call(values);
    this.#observe(result);
    const only = result.length === 1 && result[0]?.length === 1 ? result[0][0] : undefined;
    return only === undefined ? arrayToEngine(result) : toEngine(only);
  }

  #call(values: readonly BaseValueObject[]): CellResult[][] {
    try {
      const run = this.#runtime.find(this.#function.id);
      if (!run) return [[new CellError(ErrorType.NAME, "")]];
      const result = readResult(this.#runtime, run(...readArguments(this.#function.parameters, values, this.#calling)));
      return this.#calling.errorSpoilsSpill ? spoiled(result) : result;
    } catch (thrown) {
      if (thrown instanceof NotCalled) return [[new CellError(thrown.code, "")]];
      return [[readFailure(this.#runtime, this.#function.id, thrown)]];
    }
  }
}
