/** What a chart shows, ready to be drawn. */
export interface ChartFigures {
  readonly type: string;
  readonly title: string | null;
  readonly legend: "Top" | "Bottom" | "Left" | "Right" | null;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeriesFigures[];
  readonly categoryAxis: AxisFigures;
  readonly valueAxis: AxisFigures;
}

export interface ChartSeriesFigures {
  readonly name: string;
  readonly color: string | null;
  readonly values: readonly number[];
}

interface AxisFigures {
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  /** Whether it runs from the other end. */
  readonly reversed?: boolean;
}

/** Office's first six accent colors, in which Excel gives series their colors. */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export const seriesColor = (color: string | null, index: number): string =>
  color ?? ACCENTS[index % ACCENTS.length] ?? "#4472C4";

const isStacked = (type: string): boolean => type.includes("Stacked");
const isHundred = (type: string): boolean => type.endsWith("100");

/** Values of one category, as shares of their sum for "100" charts. */
function shares({ type, series }: ChartFigures, category: number): readonly number[] {
  const values = series.map((each) => each.values[category] ?? 0);
  if (!isHundred(type)) return values;
  const sum = values.reduce((total, value) => total + Math.abs(value), 0);
  return values.map((value) => (sum === 0 ? 0 : (value / sum) * 100));
}

/** A bar of a stacked or clustered chart, from one value to another. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** The bars of a category, one a series: stacked on one another, or each from 0. */
export function spansOf(figures: ChartFigures, category: number): readonly Span[] {
  let [above, below] = [0, 0];
  return shares(figures, category).map((value) => {
    if (!isStacked(figures.type)) return { from: 0, to: value };
    const from = value < 0 ? below : above;
    if (value < 0) below += value;
    else above += value;
    return { from, to: from + value };
  });
}

/** The ends of the value axis and its step: 1, 2 or 5 times a power of ten, about five steps. */
export function valueScale(figures: ChartFigures): { least: number; most: number; step: number } {
  const ends = figures.categories.flatMap((_each, category) =>
    spansOf(figures, category).flatMap(({ from, to }) => [from, to]),
  );
  const lowest = figures.valueAxis.least ?? Math.min(0, ...ends);
  const highest = figures.valueAxis.most ?? (isHundred(figures.type) ? 100 : Math.max(lowest + 1, ...ends));
  const rough = (highest - lowest) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10) * power;
  return {
    least: figures.valueAxis.least ?? Math.floor(lowest / step) * step,
    most: figures.valueAxis.most ?? Math.ceil(highest / step) * step,
    step,
  };
}
