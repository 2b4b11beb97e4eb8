import type { Injector } from "@univerjs/core";
import {
  FunctionType,
  ICalculateFormulaService,
  IDescriptionService,
  IFunctionService,
  type IFunctionInfo,
} from "@univerjs/preset-sheets-core";
import { AddinFunction, type Calling } from "./functions/executor";
import { type Links, repairHyperlink } from "./functions/hyperlink";
import type { FunctionMetadata } from "./functions/metadata";
import type { CellResult } from "./functions/results";
import type { FunctionRuntime } from "./functions/runtime";

/** What one call of a function gave, as rows of cells. */
export type Result = readonly (readonly CellResult[])[];

/** A formula in a cell, by the engine's ids. */
interface FormulaCell {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** What completion and the signature help show of a function. */
function describe(name: string, { description = "", parameters }: FunctionMetadata): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  };
}

/** The add-in's worksheet functions in the engine, under their namespace. */
export class FunctionsBridge {
  /** Where the workbook's HYPERLINK formulas lead. */
  readonly links: Links;
  #calls = 0;
  #heard: Result[] | null = null;
  #replays: Promise<unknown> = Promise.resolve();
  readonly #injector: Injector;

  constructor(injector: Injector, runtime: FunctionRuntime, namespace: string, calling: Calling) {
    this.#injector = injector;
    const named = runtime.metadata.map((metadata) => ({
      name: `${namespace}.${metadata.name}`.toUpperCase(),
      metadata,
    }));
    injector.get(IDescriptionService).registerDescriptions(named.map(({ name, metadata }) => describe(name, metadata)));
    const observe = (result: Result) => this.#observe(result);
    const functions = injector.get(IFunctionService);
    this.links = repairHyperlink(functions);
    functions.registerExecutors(
      ...named.map(({ name, metadata }) => new AddinFunction(name, runtime, metadata, calling, observe)),
    );
  }

  /** How often the workbook has called the functions so far. */
  get calls(): number {
    return this.#calls;
  }

  /**
   * Works a formula out once more and gives what each of the functions in it returned, the outermost last.
   * The cell keeps its value; these calls are not counted. The engine must be at rest.
   */
  replay(cell: FormulaCell): Promise<readonly Result[]> {
    const answer = this.#replays.then(() => this.#listenTo(cell));
    this.#replays = answer.catch(() => undefined);
    return answer;
  }

  async #listenTo({ unitId, sheetId, row, column, formula }: FormulaCell): Promise<readonly Result[]> {
    const heard: Result[] = [];
    this.#heard = heard;
    try {
      await this.#injector
        .get(ICalculateFormulaService)
        .executeFormulas({ [unitId]: { [sheetId]: { [row]: { [column]: [formula] } } } });
    } finally {
      this.#heard = null;
    }
    return heard;
  }

  #observe(result: Result): void {
    if (this.#heard) this.#heard.push(result);
    else this.#calls++;
  }
}
