import { invalid, notFound } from "../errors";
import type { HostObject } from "../object-type";
import type { Settings } from "../settings";
import { applicationType } from "./application";
import { type Area, formatArea, parseArea, quotedSheet, splitSheet } from "./address";
import { type ConditionalTypes, conditionalTypes } from "./conditional";
import { ConditionalStore } from "./conditional-store";
import { ChartStore } from "./chart-store";
import { chartsType } from "./charts";
import type { Engine } from "./engine";
import { type FormatTypes, formatTypes } from "./format";
import { freezeType } from "./freeze";
import { type NameTypes, nameTypes } from "./names";
import { pageBreaksType, pageType } from "./page";
import { protectionType } from "./protection";
import { rangeType } from "./range";
import { type RangeAreasTypes, rangeAreasTypes } from "./range-areas";
import { settingsType } from "./settings-collection";
import { rangeSortType } from "./table-sort";
import { TableStore, bodyOf, columnOf } from "./table-store";
import { type TableTypes, tableTypes } from "./tables";
import { clearValidation, validationType } from "./validation";
import type { RangeState } from "./values";
import { workbookType } from "./workbook";
import { worksheetType } from "./worksheet";
import { worksheetsType } from "./worksheets";

/** The Excel classes that the preview has, over one workbook in the grid engine. */
export class Model {
  readonly application: ReturnType<typeof applicationType>;
  readonly workbook: ReturnType<typeof workbookType>;
  readonly worksheets: ReturnType<typeof worksheetsType>;
  readonly worksheet: ReturnType<typeof worksheetType>;
  readonly freezePanes: ReturnType<typeof freezeType>;
  readonly range: ReturnType<typeof rangeType>;
  readonly areas: RangeAreasTypes;
  readonly format: FormatTypes;
  readonly validation: ReturnType<typeof validationType>;
  readonly conditionals: ConditionalStore;
  readonly conditionalFormats: ConditionalTypes;
  readonly tables: TableStore;
  readonly tableTypes: TableTypes;
  readonly charts: ChartStore;
  readonly chartTypes: ReturnType<typeof chartsType>;
  readonly names: NameTypes;
  readonly page: ReturnType<typeof pageType>;
  readonly pageBreaks: ReturnType<typeof pageBreaksType>;
  readonly protection: ReturnType<typeof protectionType>;
  readonly settings: ReturnType<typeof settingsType>;
  readonly rangeSort: ReturnType<typeof rangeSortType>;

  constructor(
    readonly engine: Engine,
    settings: Settings,
  ) {
    this.application = applicationType(this);
    this.workbook = workbookType(this);
    this.worksheets = worksheetsType(this);
    this.worksheet = worksheetType(this);
    this.freezePanes = freezeType(this);
    this.range = rangeType(this);
    this.areas = rangeAreasTypes(this);
    this.format = formatTypes(this);
    this.validation = validationType(this);
    this.conditionals = new ConditionalStore(engine);
    this.conditionalFormats = conditionalTypes(this);
    this.tables = new TableStore(engine);
    this.tableTypes = tableTypes(this);
    this.charts = new ChartStore(engine);
    this.chartTypes = chartsType(this);
    this.names = nameTypes(this);
    this.page = pageType(this);
    this.pageBreaks = pageBreaksType(this);
    this.protection = protectionType(this);
    this.settings = settingsType(settings);
    this.rangeSort = rangeSortType(this);
  }

  /** "Sheet1!A1:B2" */
  addressOf({ sheetId, area }: RangeState): string {
    return `${quotedSheet(this.engine.sheet(sheetId).getSheetName())}!${formatArea(area)}`;
  }

  rangeOf(sheetId: string, area: Area): HostObject {
    return this.range.of({ sheetId, area });
  }

  sheetOf(sheetId: string): HostObject {
    return this.worksheet.of({ sheetId });
  }

  /**
   * The range that an address or a name stands for.
   * @param sheetId the sheet meant by an address without one
   * @throws HostError ItemNotFound for a sheet that is not there, InvalidArgument for what is no range
   */
  resolve(address: string, sheetId: string): RangeState {
    const { sheet: name, rest } = splitSheet(address.replace(/^=/, ""));
    const sheet = name === null ? this.engine.sheet(sheetId) : this.engine.sheetNamed(name);
    if (sheet === null) throw notFound(`there is no sheet "${name}"`);
    const area = parseArea(rest);
    if (area) return { sheetId: sheet.getSheetId(), area };
    const named = this.#tableRange(rest) ?? this.#namedRange(rest, sheet.getSheetId());
    if (named) return named;
    throw invalid(`"${address}" is not the address or the name of a range`);
  }

  /** Takes validation and conditional formats off the cells. */
  clearRules(range: RangeState): void {
    clearValidation(this.engine, range);
    this.conditionals.clear(range.sheetId, range.area);
  }

  /** A range given as an object or as an address. */
  rangeFrom(value: unknown, sheetId: string, name: string): RangeState {
    const range = this.range.stateOf(value);
    if (range) return range;
    if (typeof value === "string") return this.resolve(value, sheetId);
    throw invalid(`${name} is a range or an address`);
  }

  /** A name of the sheet, or else of the workbook. */
  #namedRange(name: string, sheetId: string): RangeState | null {
    const wanted = this.engine.workbook
      .getDefinedNames()
      .filter((each) => each.getName().toLowerCase() === name.toLowerCase());
    const found =
      wanted.find((each) => each.getLocalSheetId() === sheetId) ?? wanted.find((each) => each.isWorkbookScope());
    return found ? this.resolve(found.getFormulaOrRefString(), sheetId) : null;
  }

  /** "Plan" is the body of the table Plan, "Plan[#All]" all of it, "Plan[Due]" a column's body. */
  #tableRange(reference: string): RangeState | null {
    const [, name = "", part] = /^([^[\]]+)(?:\[([^[\]]+)\])?$/.exec(reference) ?? [];
    const table = name === "" ? null : this.tables.find(name);
    if (!table || table.name.toLowerCase() !== name.toLowerCase()) return null;
    const { sheetId, area } = table;
    if (part === undefined || /^#Data$/i.test(part)) return { sheetId, area: bodyOf(table) };
    if (/^#All$/i.test(part)) return { sheetId, area };
    if (/^#Headers$/i.test(part)) return { sheetId, area: { ...area, rows: 1 } };
    const index = this.tables.headings(table).findIndex((heading) => heading.toLowerCase() === part.toLowerCase());
    return index < 0 ? null : { sheetId, area: columnOf(bodyOf(table), index) };
  }
}
