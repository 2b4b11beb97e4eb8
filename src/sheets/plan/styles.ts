/** The format of a cell. What is left out stays as Excel has it. */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  /** Levels of room before the text; it goes with an alignment to the left. */
  readonly indent?: number;
  /** A line round every cell, or below each. */
  readonly border?: "box" | "below";
}

const INK = "#1F2937";
const MUTED = "#595F69";

/**
 * The one table of styles. A color never says anything alone: a text beside it says the same.
 * Text and ground of every style differ by at least 4.5 to 1.
 */
export const STYLES = {
  title: { bold: true, size: 16, color: "#0F4C5C" },
  subtitle: { bold: true, size: 12, color: "#0F4C5C" },
  note: { color: MUTED, wrap: true, vertical: "Top" },
  label: { bold: true, color: INK },
  input: { fill: "#FFF8DC", color: "#1D3FBB", border: "box" },
  /** A typed column of a table: the table has its own lines between columns. */
  typed: { fill: "#FFF8DC", color: "#1D3FBB", border: "below", vertical: "Center" },
  /** Short things (dates, counts, words such as Yes) are centered in their columns. */
  typedCenter: { fill: "#FFF8DC", color: "#1D3FBB", border: "below", vertical: "Center", align: "Center" },
  center: { vertical: "Center", align: "Center" },
  middle: { vertical: "Center" },
  link: { color: "#0B4FA8", underline: true, vertical: "Center" },
  computed: { color: INK, fill: "#F3F4F6" },
  header: { bold: true, color: "#FFFFFF", fill: "#0F4C5C", wrap: true, vertical: "Center" },
  /** Above amounts that are handed over on paper. */
  headerCenter: { bold: true, color: "#FFFFFF", fill: "#0F4C5C", align: "Center", wrap: true, vertical: "Center" },
  band: { bold: true, color: "#0F4C5C", fill: "#DCECEF", align: "Center", wrap: true, vertical: "Center" },
  muted: { color: MUTED, align: "Center" },
  /** A form's label and what is beside it rest on the same line. */
  fieldLabel: { bold: true, color: INK, vertical: "Bottom", wrap: true },
  field: { border: "below", vertical: "Bottom", align: "Left", wrap: true },
  fieldDate: { border: "below", vertical: "Bottom", align: "Center" },
  choiceLabel: { bold: true, color: INK, vertical: "Center", wrap: true },
  choice: { color: INK, vertical: "Center", wrap: true },
  box: { border: "box", vertical: "Top", wrap: true },
  /** A wording beside a box to tick. */
  option: { color: INK, vertical: "Center", align: "Left", indent: 1, wrap: true },
  boxText: { color: INK, border: "box", vertical: "Center", align: "Left", indent: 1, wrap: true },
  boxCenter: { border: "box", vertical: "Center", align: "Center", wrap: true },
  boxHeader: { bold: true, fill: "#DCECEF", border: "box", align: "Center", vertical: "Center", wrap: true },
  writeIn: { fill: "#FFF8DC", color: INK, border: "box", vertical: "Top", wrap: true },
  writeInLine: { fill: "#FFF8DC", color: INK, border: "box", vertical: "Center", align: "Left", wrap: true },
  writeInCenter: { fill: "#FFF8DC", color: INK, border: "box", vertical: "Center", align: "Center", wrap: true },
  fine: { size: 9, color: MUTED, wrap: true, vertical: "Top" },
  footnote: { size: 10, color: MUTED, wrap: true, vertical: "Center" },
  /** Closes a part of a form. */
  line: { border: "below" },
  good: { color: "#0B5C2E", fill: "#DDF3E4" },
  soon: { color: "#6B4A00", fill: "#FFF0C2" },
  bad: { bold: true, color: "#8E1B1B", fill: "#FBE0E0" },
  quiet: { color: MUTED, fill: "#F3F4F6" },
  /** A column that is empty where nothing is wrong. */
  problem: { bold: true, color: "#8E1B1B" },
  /** A text right of a number, which would touch it. */
  beside: { align: "Left", indent: 1 },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof STYLES;
