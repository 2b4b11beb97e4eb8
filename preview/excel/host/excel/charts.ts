import { absent, number, oneOf, text, yesNo } from "../args";
import { HostError } from "../errors";
import { type HostObject, ObjectType, type Property } from "../object-type";
import { bounding } from "./address";
import { type ChartAxisLook, type ChartEntry, CHART_TYPES, LEGEND_PLACES, type SeriesLook } from "./chart-store";
import { asColor } from "./color";
import type { Model, SheetState } from "./model";
import { position } from "./range";

interface ChartId {
  readonly id: string;
}

interface SeriesId extends ChartId {
  readonly index: number;
}

const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

/** Charts of a sheet: the kinds that the preview draws, with title, legend, axes, and names and colors of series. */
export function chartsType(model: Model): ObjectType<SheetState> {
  const { charts: store } = model;
  const chart = chartType(model);
  const objectOf = (entry: ChartEntry | null): HostObject | null => (entry ? chart.of({ id: entry.id }) : null);
  return new ObjectType<SheetState>("ChartCollection", () => ({
    items: ({ sheetId }) => store.list(sheetId).map(({ id }) => chart.of({ id })),
    item: ({ sheetId }, key) => objectOf(store.find(key, sheetId)),
    methods: {
      Add: ({ sheetId }, args) => {
        const type = CHART_TYPES.find((each) => each === args.at(0));
        if (!type)
          throw new HostError("ApiNotFound", `The preview does not draw charts of the type ${String(args.at(0))}.`);
        const source = model.rangeFrom(args.at(1), sheetId, "sourceData");
        const by = args.oneOfOr(2, SERIES_BY, "seriesBy", "Auto");
        const byColumns = by === "Auto" ? source.area.rows >= source.area.columns : by === "Columns";
        return objectOf(store.add(sheetId, type, source, byColumns));
      },
    },
  }));
}

function chartType(model: Model): ObjectType<ChartId> {
  const { charts: store } = model;
  const entry = ({ id }: ChartId): ChartEntry => store.get(id);
  const change = (self: ChartId, work: (chart: ChartEntry) => void): void => {
    work(entry(self));
    store.changed();
  };
  const title = new ObjectType<ChartId>("ChartTitle", () => ({
    properties: {
      Text: {
        get: (self) => entry(self).title ?? "",
        set: (self, value) => change(self, (chart) => (chart.title = text(value, "text"))),
      },
    },
  }));
  const legend = new ObjectType<ChartId>("ChartLegend", () => ({
    properties: {
      Position: {
        get: (self) => entry(self).legend ?? "Bottom",
        set: (self, value) =>
          change(self, (chart) => (chart.legend = oneOf(value, LEGEND_PLACES, "position in the preview"))),
      },
    },
  }));
  const axes = axesType(model, change);
  const series = seriesType(model, change);
  return new ObjectType<ChartId>("Chart", () => ({
    identity: { name: "Id", of: ({ id }) => id },
    properties: {
      Name: { get: (self) => entry(self).name, set: (self, value) => store.rename(entry(self), text(value, "name")) },
    },
    objects: {
      Title: (self) => title.of(self),
      Legend: (self) => legend.of(self),
      Axes: (self) => axes.of(self),
      Series: (self) => series.of(self),
    },
    methods: {
      SetPosition: (self, args) => {
        const { sheetId } = entry(self);
        const start = model.rangeFrom(args.at(0), sheetId, "startCell").area;
        const end = args.has(1) ? model.rangeFrom(args.at(1), sheetId, "endCell").area : start;
        store.move(entry(self), position(model, { sheetId, area: bounding(start, end) }));
      },
    },
  }));
}

type Change = (self: ChartId, work: (chart: ChartEntry) => void) => void;

function axesType(model: Model, change: Change): ObjectType<ChartId> {
  const { charts: store } = model;
  type Axis = "categoryAxis" | "valueAxis";
  interface AxisId extends ChartId {
    readonly axis: Axis;
  }
  const look = (self: AxisId): ChartAxisLook => store.get(self.id)[self.axis];
  const alter = (self: AxisId, changed: ChartAxisLook): void =>
    change(self, (chart) => Object.assign(chart[self.axis], changed));
  const limit = (field: "least" | "most"): Property<AxisId> => ({
    get: (self) => look(self)[field] ?? "",
    set: (self, value) => alter(self, { [field]: absent(value) || value === "" ? undefined : number(value, field) }),
  });
  const axis = new ObjectType<AxisId>("ChartAxis", () => ({
    properties: {
      Minimum: limit("least"),
      Maximum: limit("most"),
      ReversePlotOrder: {
        get: (self) => look(self).reversed ?? false,
        set: (self, value) => alter(self, { reversed: yesNo(value, "reversePlotOrder") }),
      },
    },
  }));
  return new ObjectType<ChartId>("ChartAxes", () => ({
    objects: {
      CategoryAxis: (self) => axis.of({ ...self, axis: "categoryAxis" }),
      ValueAxis: (self) => axis.of({ ...self, axis: "valueAxis" }),
    },
  }));
}

function seriesType(model: Model, change: Change): ObjectType<ChartId> {
  const { charts: store } = model;
  const look = ({ id, index }: SeriesId): SeriesLook => (store.get(id).series[index] ??= {});
  const count = ({ id }: ChartId): number => store.figures(store.get(id)).series.length;
  const fill = new ObjectType<SeriesId>("ChartFill", () => ({
    methods: {
      SetSolidColor: (self, args) => change(self, () => (look(self).color = asColor(args.at(0)))),
    },
  }));
  const format = new ObjectType<SeriesId>("ChartSeriesFormat", () => ({ objects: { Fill: (self) => fill.of(self) } }));
  const item = new ObjectType<SeriesId>("ChartSeries", () => ({
    objects: { Format: (self) => format.of(self) },
  }));
  return new ObjectType<ChartId>("ChartSeriesCollection", () => ({
    items: (self) => Array.from({ length: count(self) }, (_each, index) => item.of({ ...self, index })),
  }));
}
