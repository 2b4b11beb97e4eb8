import { HostError, notFound } from "../errors";
import type { ChartFigures, ChartSeriesFigures } from "./chart-figures";
import { type Engine, toPixels } from "./engine";
import { type RangeState, readTexts, readValues } from "./values";

/** The kinds of chart that the preview draws. */
export const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
] as const;
type ChartType = (typeof CHART_TYPES)[number];

export const LEGEND_PLACES = ["Top", "Bottom", "Left", "Right"] as const;

export interface SeriesLook {
  color?: string;
}

export interface ChartAxisLook {
  least?: number | undefined;
  most?: number | undefined;
  /** Categories and values run from the other end. */
  reversed?: boolean;
}

/** A chart as Excel describes it. Places and sizes in points. */
export interface ChartEntry {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  type: ChartType;
  source: RangeState;
  /** Whether each column (or each row) of the source is a series. */
  byColumns: boolean;
  title: string | null;
  legend: (typeof LEGEND_PLACES)[number] | null;
  place: { left: number; top: number; width: number; height: number };
  readonly series: SeriesLook[];
  readonly categoryAxis: ChartAxisLook;
  readonly valueAxis: ChartAxisLook;
}

const NEW_PLACE = { left: 150, top: 60, width: 360, height: 216 };
/** The name under which the grid knows how to draw a chart. */
export const CHART_COMPONENT = "PreviewChart";

/**
 * The charts of the workbook. The grid engine has none of its own: each is drawn on a panel that floats over the cells.
 */
export class ChartStore {
  readonly #charts = new Map<string, ChartEntry>();
  readonly #drawn = new Set<string>();
  readonly #watchers = new Set<() => void>();
  #version = 0;

  constructor(private readonly engine: Engine) {}

  list(sheetId?: string): readonly ChartEntry[] {
    return [...this.#charts.values()].filter(
      (chart) =>
        (sheetId === undefined || chart.sheetId === sheetId) && this.engine.workbook.getSheetBySheetId(chart.sheetId),
    );
  }

  get(id: string): ChartEntry {
    const chart = this.#charts.get(id);
    if (chart) return chart;
    throw notFound("the chart has been deleted");
  }

  find(key: string | number, sheetId: string): ChartEntry | null {
    const wanted = String(key).toLowerCase();
    return this.list(sheetId).find(({ id, name }) => id === key || name.toLowerCase() === wanted) ?? null;
  }

  add(sheetId: string, type: ChartType, source: RangeState, byColumns: boolean): ChartEntry {
    this.engine.assertUnprotected(sheetId);
    const number = this.list(sheetId).length + 1;
    const chart: ChartEntry = {
      id: `{${crypto.randomUUID().toUpperCase()}}`,
      sheetId,
      name: `Chart ${number}`,
      type,
      source,
      byColumns,
      title: null,
      legend: "Bottom",
      place: { ...NEW_PLACE },
      series: [],
      categoryAxis: {},
      valueAxis: {},
    };
    this.#charts.set(chart.id, chart);
    this.changed();
    return chart;
  }

  rename(chart: ChartEntry, name: string): void {
    const taken = this.find(name, chart.sheetId);
    if (taken && taken.id !== chart.id) {
      throw new HostError(
        "ItemAlreadyExists",
        `A resource with the same name or identifier already exists: "${name}".`,
      );
    }
    chart.name = name;
  }

  /** Puts the chart in another place: it is drawn again there. */
  move(chart: ChartEntry, place: Partial<ChartEntry["place"]>): void {
    chart.place = { ...chart.place, ...place };
    this.#erase(chart);
    this.changed();
  }

  /** Draws the charts of the sheet in front that are not drawn yet. */
  draw(): void {
    const sheet = this.engine.workbook.getActiveSheet();
    for (const chart of this.list(sheet.getSheetId())) {
      if (this.#drawn.has(chart.id)) continue;
      this.#drawn.add(chart.id);
      const { left, top, width, height } = chart.place;
      // The engine counts from the corner of the headings.
      const { rowHeader, columnHeader } = sheet.getSheet().getConfig();
      const initPosition = {
        startX: rowHeader.width + toPixels(left),
        endX: rowHeader.width + toPixels(left + width),
        startY: columnHeader.height + toPixels(top),
        endY: columnHeader.height + toPixels(top + height),
      };
      sheet.addFloatDomToPosition(
        { initPosition, componentKey: CHART_COMPONENT, data: { chart: chart.id }, allowTransform: true },
        chart.id,
      );
    }
  }

  /** Redraws what has changed. */
  changed(): void {
    this.#version += 1;
    for (const watcher of this.#watchers) watcher();
  }

  subscribe(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  get version(): number {
    return this.#version;
  }

  /** What the chart shows: its series and categories, read from the cells as they are now. */
  figures(chart: ChartEntry): ChartFigures {
    const values = readValues(this.engine, chart.source) ?? [];
    const texts = readTexts(this.engine, chart.source) ?? [];
    const [grid, labels] = chart.byColumns ? [transpose(values), transpose(texts)] : [values, texts];
    const hasNames = typeof grid[1]?.[0] === "string" || typeof grid[0]?.[1] !== "number";
    const lines = hasNames ? grid.slice(1) : grid;
    const series = lines.map((line, index): ChartSeriesFigures => {
      const look = chart.series[index] ?? {};
      const numbers = (hasNames ? line.slice(1) : line).map((value) => (typeof value === "number" ? value : 0));
      const name = hasNames ? String(line[0] ?? "") : `Series${index + 1}`;
      return { name, color: look.color ?? null, values: numbers };
    });
    const categories = hasNames
      ? (labels[0] ?? []).slice(1)
      : (labels[0] ?? []).map((_each, index) => String(index + 1));
    const { type, title, legend, categoryAxis, valueAxis } = chart;
    return { type, title, legend, categories, series, categoryAxis, valueAxis };
  }

  #erase(chart: ChartEntry): void {
    if (this.#drawn.delete(chart.id)) this.engine.sheet(chart.sheetId).removeFloatDom(chart.id);
  }
}

const transpose = <T>(grid: readonly (readonly T[])[]): T[][] =>
  (grid[0] ?? []).map((_each, column) => grid.flatMap((row) => row.slice(column, column + 1)));
