import { invalid, notFound } from "../errors";
import type { HostObject } from "../object-type";
import type { Settings } from "../settings";
import { type Area, formatArea, parseArea, quotedSheet, splitSheet } from "./address";
import { ChartStore } from "./chart-store";
import { chartsType } from "./charts";
import { conditionalTypes } from "./conditional";
import { ConditionalStore } from "./conditional-store";
import type { Engine } from "./engine";
import { formatTypes } from "./format";
import { freezeType } from "./freeze";
import type { Model } from "./model";
import { nameTypes } from "./names";
import { pageBreaksType, pageType } from "./page";
import { protectionType } from "./protection";
import { rangeType } from "./range";
import { rangeAreasTypes } from "./range-areas";
import { settingsType } from "./settings-collection";
import { TableStore, bodyOf, columnOf } from "./table-store";
import { tableTypes } from "./tables";
import { clearValidation, validationType } from "./validation";
import type { RangeState } from "./values";
import { workbookType } from "./workbook";
import { worksheetType } from "./worksheet";
import { worksheetsType } from "./worksheets";

/** Excel's classes over the workbook in the grid engine. */
export class ExcelModel implements Model {
  readonly tables: TableStore;
  readonly charts: ChartStore;
  readonly conditionals: ConditionalStore;
  readonly settings: Model["settings"];
  readonly workbook: Model["workbook"];
  readonly worksheets: Model["worksheets"];
  readonly worksheet: Model["worksheet"];
  readonly freezePanes: Model["freezePanes"];
  readonly chartTypes: Model["chartTypes"];
  readonly page: Model["page"];
  readonly pageBreaks: Model["pageBreaks"];
  readonly protection: Model["protection"];
  readonly range: Model["range"];
  readonly validation: Model["validation"];
  readonly areas: Model["areas"];
  readonly format: Model["format"];
  readonly conditionalFormats: Model["conditionalFormats"];
  readonly names: Model["names"];
  readonly tableTypes: Model["tableTypes"];

  constructor(
    readonly engine: Engine,
    settings: Settings,
    listSeparator: string,
  ) {
    this.tables = new TableStore(engine);
    this.charts = new ChartStore(engine);
    this.conditionals = new ConditionalStore(engine);
    this.settings = settingsType(settings);
    this.workbook = workbookType(this);
    this.worksheets = worksheetsType(this);
    this.worksheet = worksheetType(this);
    this.freezePanes = freezeType(this);
    this.chartTypes = chartsType(this);
    this.page = pageType(this);
    this.pageBreaks = pageBreaksType(this);
    this.protection = protectionType(this);
    this.range = rangeType(this);
    this.validation = validationType(this);
    this.areas = rangeAreasTypes(this, listSeparator);
    this.format = formatTypes(this);
    this.conditionalFormats = conditionalTypes(this);
    this.names = nameTypes(this);
    this.tableTypes = tableTypes(this);
  }

  addressOf({ sheetId, area }: RangeState): string {
    return `${quotedSheet(this.engine.sheet(sheetId).getSheetName())}!${formatArea(area)}`;
  }

  rangeOf(sheetId: string, area: Area): HostObject {
    return this.range.of({ sheetId, area });
  }

  sheetOf(sheetId: string): HostObject {
    return this.worksheet.of({ sheetId });
  }

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

  rangeFrom(value: unknown, sheetId: string, name: string): RangeState {
    const range = this.range.stateOf(value);
    if (range) return range;
    if (typeof value === "string") return this.resolve(value, sheetId);
    throw invalid(`${name} is a range or an address`);
  }

  clearRules(range: RangeState): void {
    clearValidation(this.engine, range);
    this.conditionals.clear(range.sheetId, range.area);
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
