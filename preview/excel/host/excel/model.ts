import type { HostObject, ObjectType } from "../object-type";
import type { Area } from "./address";
import type { ChartStore } from "./chart-store";
import type { ConditionalStore } from "./conditional-store";
import type { Engine } from "./engine";
import type { TableStore } from "./table-store";
import type { RangeState } from "./values";

export interface SheetState {
  readonly sheetId: string;
}

/** Several ranges of one sheet that are handled together. */
export interface AreasState extends SheetState {
  readonly ranges: readonly RangeState[];
}

/** The Excel classes that the preview has, over one workbook in the grid engine, and what they share. */
export interface Model {
  readonly engine: Engine;
  readonly tables: TableStore;
  readonly charts: ChartStore;
  readonly conditionals: ConditionalStore;

  readonly workbook: ObjectType<null>;
  readonly worksheets: ObjectType<null>;
  readonly settings: ObjectType<null>;
  readonly worksheet: ObjectType<SheetState>;
  readonly freezePanes: ObjectType<SheetState>;
  readonly chartTypes: ObjectType<SheetState>;
  readonly page: ObjectType<SheetState>;
  readonly pageBreaks: ObjectType<SheetState>;
  readonly protection: ObjectType<SheetState>;
  readonly range: ObjectType<RangeState>;
  readonly validation: ObjectType<RangeState>;
  readonly areas: {
    readonly type: ObjectType<AreasState>;
    of(sheetId: string, ranges: readonly RangeState[]): HostObject;
    /** @param addresses one or more, with commas between */
    at(sheetId: string, addresses: string): HostObject;
  };
  readonly format: { of(sheetId: string, areas: readonly Area[]): HostObject };
  readonly conditionalFormats: { of(sheetId: string, areas: readonly Area[]): HostObject };
  readonly names: { all(): HostObject };
  readonly tableTypes: {
    /** The tables of a sheet, or of the workbook. */
    collection(sheetId?: string): HostObject;
    /** The tables that the range touches, or that lie wholly in it. */
    within(range: RangeState, fully: boolean): HostObject;
  };

  /** "Sheet1!A1:B2" */
  addressOf(range: RangeState): string;
  rangeOf(sheetId: string, area: Area): HostObject;
  sheetOf(sheetId: string): HostObject;
  /**
   * The range of an address or a name.
   * @param sheetId the sheet meant by an address without one
   * @throws HostError ItemNotFound for a sheet that is not there, InvalidArgument for what is no range
   */
  resolve(address: string, sheetId: string): RangeState;
  /** A range given as an object or as an address. */
  rangeFrom(value: unknown, sheetId: string, name: string): RangeState;
  /** Removes validation and conditional formats of the cells. */
  clearRules(range: RangeState): void;
}
