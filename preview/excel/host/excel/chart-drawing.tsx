import { type ComponentType, useSyncExternalStore } from "react";
import { type ChartFigures, seriesColor, spansOf, valueScale } from "./chart-figures";
import { CHART_COMPONENT, type ChartStore } from "./chart-store";
import { type Engine, toPixels } from "./engine";

const TEXT = { fontFamily: "Segoe UI, Arial, sans-serif", fontSize: 11, fill: "#404040" } as const;

/** A smaller chart is drawn as large as this, and shrunk. */
const LEAST = { width: 480, height: 288 } as const;

/** A chart's figures and how large it is drawn, in pixels. */
interface Drawing extends ChartFigures {
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const isSideways = ({ type }: Drawing): boolean => type.startsWith("Bar");

/** A character's width in the charts' font, on average. */
const CHARACTER = 6;
const MARGIN = 12;
const VALUES_ROOM = 46;

/** Room for what is left of the plot: values, or the categories of bars, which are whole up to half of the chart. */
function labelRoom(figures: Drawing): number {
  if (!isSideways(figures)) return VALUES_ROOM;
  const longest = Math.max(0, ...figures.categories.map(({ length }) => length));
  return Math.min(figures.width / 2, Math.max(VALUES_ROOM, longest * CHARACTER + MARGIN));
}

/**
 * Room for the plot inside title, legend and axis labels. Values are where the first category is: a reversed axis takes
 * them along.
 */
function plotBox(figures: Drawing): Box {
  const { title, legend, categoryAxis, width, height } = figures;
  const valuesAtTop = isSideways(figures) && categoryAxis.reversed === true;
  return {
    left: labelRoom(figures) + (legend === "Left" ? 90 : 0),
    top: 14 + (title === null ? 0 : 22) + (legend === "Top" ? 20 : 0) + (valuesAtTop ? 12 : 0),
    right: width - 14 - (legend === "Right" ? 100 : 0),
    bottom: height - (valuesAtTop ? 14 : 26) - (legend === "Bottom" ? 22 : 0),
  };
}

const clipped = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
const shown = (value: number): string => value.toLocaleString("en-US", { maximumFractionDigits: 2 });

function Bars({ figures, box }: { figures: Drawing; box: Box }) {
  const sideways = isSideways(figures);
  const { categoryAxis, valueAxis } = figures;
  const { least, most, step } = valueScale(figures);
  const [length, breadth] = sideways
    ? [box.right - box.left, box.bottom - box.top]
    : [box.bottom - box.top, box.right - box.left];
  const along = (value: number): number => {
    const share = (Math.min(most, Math.max(least, value)) - least) / (most - least);
    return (valueAxis.reversed ? 1 - share : share) * length;
  };
  // Bars are counted from the bottom, columns from the left; a reversed axis counts from the other end.
  const fromFarEnd = sideways !== (categoryAxis.reversed === true);
  const placeOf = (index: number, count: number): number => (fromFarEnd ? count - 1 - index : index);
  const band = breadth / Math.max(1, figures.categories.length);
  const side = figures.type.includes("Stacked") ? 1 : figures.series.length;
  const thickness = (band * 0.7) / side;
  const ticks = Array.from({ length: Math.round((most - least) / step) + 1 }, (_each, index) => least + index * step);
  return (
    <g>
      {ticks.map((tick) => (
        <Tick
          key={tick}
          text={shown(tick)}
          at={sideways ? box.left + along(tick) : box.bottom - along(tick)}
          sideways={sideways}
          atFarEnd={categoryAxis.reversed === true}
          box={box}
        />
      ))}
      {figures.categories.map((category, index) => {
        const start = placeOf(index, figures.categories.length) * band;
        const room = sideways ? labelRoom(figures) - MARGIN : band;
        const label = clipped(category, Math.max(3, Math.floor(room / CHARACTER)));
        return (
          <g key={index}>
            {spansOf(figures, index).map(({ from, to }, series) => {
              const across = start + band * 0.15 + (side === 1 ? 0 : placeOf(series, side) * thickness);
              const ends = [along(from), along(to)];
              const [low, high] = [Math.min(...ends), Math.max(...ends)];
              const place = sideways
                ? { x: box.left + low, y: box.top + across, width: high - low, height: thickness }
                : { x: box.left + across, y: box.bottom - high, width: thickness, height: high - low };
              return <rect key={series} {...place} fill={seriesColor(figures.series[series]?.color ?? null, series)} />;
            })}
            {sideways ? (
              <text x={box.left - 6} y={box.top + start + band / 2 + 4} textAnchor="end" {...TEXT}>
                {label}
              </text>
            ) : (
              <text x={box.left + start + band / 2} y={box.bottom + 14} textAnchor="middle" {...TEXT}>
                {label}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

interface TickProps {
  readonly text: string;
  /** Where its line crosses the plot. */
  readonly at: number;
  readonly sideways: boolean;
  /** Whether its text is at the top, or at the right. */
  readonly atFarEnd: boolean;
  readonly box: Box;
}

function Tick({ text, at, sideways, atFarEnd, box }: TickProps) {
  const line = sideways
    ? { x1: at, x2: at, y1: box.top, y2: box.bottom }
    : { x1: box.left, x2: box.right, y1: at, y2: at };
  const place = sideways
    ? { x: at, y: atFarEnd ? box.top - 6 : box.bottom + 14, textAnchor: "middle" as const }
    : {
        x: atFarEnd ? box.right + 6 : box.left - 6,
        y: at + 4,
        textAnchor: atFarEnd ? ("start" as const) : ("end" as const),
      };
  return (
    <g>
      <line {...line} stroke="#D9D9D9" />
      <text {...place} {...TEXT}>
        {text}
      </text>
    </g>
  );
}

function Lines({ figures, box }: { figures: Drawing; box: Box }) {
  const { least, most, step } = valueScale(figures);
  const band = (box.right - box.left) / Math.max(1, figures.categories.length);
  const x = (index: number): number => box.left + (index + 0.5) * band;
  const y = (value: number): number => box.bottom - ((value - least) / (most - least)) * (box.bottom - box.top);
  const ticks = Array.from({ length: Math.round((most - least) / step) + 1 }, (_each, index) => least + index * step);
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={box.left} x2={box.right} y1={y(tick)} y2={y(tick)} stroke="#D9D9D9" />
          <text x={box.left - 6} y={y(tick) + 4} textAnchor="end" {...TEXT}>
            {shown(tick)}
          </text>
        </g>
      ))}
      {figures.categories.map((category, index) => (
        <text key={index} x={x(index)} y={box.bottom + 14} textAnchor="middle" {...TEXT}>
          {clipped(category, Math.max(3, Math.floor(band / CHARACTER)))}
        </text>
      ))}
      {figures.series.map(({ values, color }, series) => (
        <g key={series}>
          <polyline
            points={values.map((value, index) => `${x(index)},${y(value)}`).join(" ")}
            fill="none"
            stroke={seriesColor(color, series)}
            strokeWidth={2}
          />
          {figures.type === "LineMarkers" &&
            values.map((value, index) => (
              <circle key={index} cx={x(index)} cy={y(value)} r={3} fill={seriesColor(color, series)} />
            ))}
        </g>
      ))}
    </g>
  );
}

function Legend({ figures }: { figures: Drawing }) {
  const { legend, title, width, height } = figures;
  if (legend === null) return null;
  const entries = figures.series;
  const beside = legend === "Left" || legend === "Right";
  const step = beside ? 18 : width / Math.max(1, entries.length);
  return (
    <g>
      {entries.map(({ name, color }, index) => {
        const x = beside ? (legend === "Left" ? 8 : width - 104) : index * step + 12;
        const y = beside ? 60 + index * step : legend === "Top" ? (title === null ? 14 : 36) : height - 10;
        return (
          <g key={index}>
            <rect x={x} y={y - 9} width={10} height={10} fill={seriesColor(color, index)} />
            <text x={x + 14} y={y} {...TEXT}>
              {clipped(name, beside ? 14 : Math.max(4, Math.floor(step / 7) - 3))}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** A chart as SVG. Screen readers get its title and its figures in words. */
function ChartDrawing({ figures }: { figures: Drawing }) {
  const box = plotBox(figures);
  const words = figures.series
    .map(
      ({ name, values }) =>
        `${name}: ${values.map((value, index) => `${figures.categories[index] ?? ""} ${shown(value)}`).join(", ")}`,
    )
    .join("; ");
  const Plot = figures.type.startsWith("Line") ? Lines : Bars;
  return (
    <svg
      viewBox={`0 0 ${figures.width} ${figures.height}`}
      width="100%"
      height="100%"
      role="img"
      aria-label={`${figures.title ?? "Chart"}. ${words}`}
      style={{ background: "#FFFFFF", border: "1px solid #D9D9D9", boxSizing: "border-box" }}
    >
      {figures.title !== null && (
        <text x={figures.width / 2} y={22} textAnchor="middle" {...TEXT} fontSize={15}>
          {clipped(figures.title, 60)}
        </text>
      )}
      <Plot figures={figures} box={box} />
      <Legend figures={figures} />
    </svg>
  );
}

/** Has the grid draw charts, and draw them again when cells or charts change. */
export function showCharts(engine: Engine, store: ChartStore): void {
  const FloatingChart: ComponentType<{ data: { chart: string } }> = ({ data }) => {
    useSyncExternalStore(
      (watcher) => store.subscribe(watcher),
      () => store.version,
    );
    const chart = store.list().find(({ id }) => id === data.chart);
    if (chart === undefined) return null;
    const width = Math.max(LEAST.width, toPixels(chart.place.width));
    const height = Math.max(LEAST.height, toPixels(chart.place.height));
    return <ChartDrawing figures={{ ...store.figures(chart), width, height }} />;
  };
  engine.univer.registerComponent(CHART_COMPONENT, FloatingChart);
  const refresh = (): void => {
    if (store.list().length > 0) store.changed();
  };
  // A chart is drawn once its sheet is in front, because the grid places it by the columns and rows it shows.
  store.subscribe(() => void setTimeout(() => store.draw(), 0));
  engine.univer.addEvent(engine.univer.Event.ActiveSheetChanged, () => void setTimeout(() => store.draw(), 0));
  engine.univer.addEvent(engine.univer.Event.SheetValueChanged, refresh);
  engine.univer.getFormula().calculationResultApplied(refresh);
}
