/** How a cell looks. What is left out stays as Excel has it. */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly colour?: string;
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
 * The one table of styles. A colour never says anything alone: a text beside it says the same.
 * Text and ground of every style differ by at least 4.5 to 1.
 */
export const STYLES = {
  title: { bold: true, size: 16, colour: "#0F4C5C" },
  subtitle: { bold: true, size: 12, colour: "#0F4C5C" },
  note: { colour: MUTED, wrap: true, vertical: "Top" },
  label: { bold: true, colour: INK },
  input: { fill: "#FFF8DC", colour: "#1D3FBB", border: "box" },
  /** A typed column of a table: the table has its own lines between columns. */
  typed: { fill: "#FFF8DC", colour: "#1D3FBB", border: "below", vertical: "Center" },
  /** Short things (dates, counts, words such as Yes) stand in the middle of their columns. */
  typedCenter: { fill: "#FFF8DC", colour: "#1D3FBB", border: "below", vertical: "Center", align: "Center" },
  center: { vertical: "Center", align: "Center" },
  middle: { vertical: "Center" },
  link: { colour: "#0B4FA8", underline: true, vertical: "Center" },
  computed: { colour: INK, fill: "#F3F4F6" },
  header: { bold: true, colour: "#FFFFFF", fill: "#0F4C5C", wrap: true, vertical: "Center" },
  band: { bold: true, colour: "#0F4C5C", fill: "#DCECEF", align: "Center", wrap: true, vertical: "Center" },
  muted: { colour: MUTED, align: "Center" },
  /** A form's label and what stands beside it rest on the same line. */
  fieldLabel: { bold: true, colour: INK, vertical: "Bottom", wrap: true },
  field: { border: "below", vertical: "Bottom", align: "Left", wrap: true },
  fieldDate: { border: "below", vertical: "Bottom", align: "Center" },
  choiceLabel: { bold: true, colour: INK, vertical: "Center", wrap: true },
  choice: { colour: INK, vertical: "Center", wrap: true },
  box: { border: "box", vertical: "Top", wrap: true },
  /** A wording beside a box to tick. */
  option: { colour: INK, vertical: "Center", align: "Left", indent: 1, wrap: true },
  boxText: { colour: INK, border: "box", vertical: "Center", align: "Left", indent: 1, wrap: true },
  boxCenter: { border: "box", vertical: "Center", align: "Center", wrap: true },
  boxHeader: { bold: true, fill: "#DCECEF", border: "box", align: "Center", vertical: "Center", wrap: true },
  writeIn: { fill: "#FFF8DC", colour: INK, border: "box", vertical: "Top", wrap: true },
  writeInLine: { fill: "#FFF8DC", colour: INK, border: "box", vertical: "Center", align: "Left", wrap: true },
  writeInCenter: { fill: "#FFF8DC", colour: INK, border: "box", vertical: "Center", align: "Center", wrap: true },
  fine: { size: 9, colour: MUTED, wrap: true, vertical: "Top" },
  footnote: { size: 10, colour: MUTED, wrap: true, vertical: "Center" },
  /** Closes a part of a form. */
  line: { border: "below" },
  good: { colour: "#0B5C2E", fill: "#DDF3E4" },
  soon: { colour: "#6B4A00", fill: "#FFF0C2" },
  bad: { bold: true, colour: "#8E1B1B", fill: "#FBE0E0" },
  quiet: { colour: MUTED, fill: "#F3F4F6" },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof STYLES;
