import { onSheet, area } from "../plan/cells";
import type { Serial } from "../plan/serial";
import type { Content, SheetPlan } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { type BargainingNames, nameOf, type SheetKey } from "./names";
import { putChecks } from "./results-sheet";

const TABLE_ROW = 6;
const SPARE_ROWS = 12;

/** Every sheet but this one. */
type ListedSheet = Exclude<SheetKey, "contents">;

/** What each sheet is for, by its kind: inputs, workings, results, and the control of them. */
const SHEETS: Readonly<Record<ListedSheet, readonly [kind: string, holds: string]>> = {
  results: ["Results", "What each offer costs by year, on three bases"],
  comparison: ["Results", "Two offers side by side, and what one percent is worth"],
  settlement: ["Results", "One offer line by line, for the committee"],
  raises: ["Results", "What each lane and step gets by the end"],
  money: ["Results", "What a sum buys once steps are paid, and how far two offers are apart"],
  careers: ["Results", "What two people earn in 10, 20 and 30 years"],
  compensation: ["Results", "Pay, longevity, stipends, insurance and roll-up, per FTE"],
  riding: ["Results", "Days' pay, buy-back, sabbaticals and early retirement under each offer"],
  evenSteps: ["Results", "An even schedule in place of bump steps, and its price"],
  spread: ["Results", "Raises spread over people, and the top step by itself"],
  charts: ["Results", "The schedule's shape, winners and losers"],
  members: ["Results", "The settlement for members: what each lane and step gets"],
  comparables: ["Results", "Neighbors' schedules beside Gardner's"],
  realPay: ["Results", "Salaries against prices"],
  public: ["Results", "What may be handed out: no names, and no cell with only a few people"],
  costing: ["Results", "Every figure in one long table, for pivot tables"],
  base: ["Inputs", "The staff on the schedule in force: FTE, salaries, what a step costs"],
  offers: ["Inputs", "The lines of all offers, the calendar, the kinds of lines"],
  turnover: ["Inputs", "Who is expected to leave and to come"],
  newSchedule: ["Inputs", "The new schedule, and where everybody lands on it"],
  grids: ["Inputs", "The schedule of each year, which may be typed over"],
  checks: ["Control", "What has to be 0, and the add-in's own figures"],
  proposals: ["Control", "Offers as they were made, and what was changed since"],
};

/** The first sheet to read: what there is, and what was changed when. */
export function contentsSheet(
  names: BargainingNames,
  built: readonly string[],
  workings: readonly string[],
  checks: string,
  day: Serial | null,
): SheetPlan {
  const sheet = new SheetBuilder(names.sheets.contents);
  sheet.put(1, 1, "Bargaining sheets: contents, and what was changed when", "title");
  const note =
    "Type what you change into the list at the right, so that the other side can follow. The pane adds to it.";
  sheet.put(2, 1, note, "note", 3);
  putChecks(sheet, 3, checks);
  writeContents(sheet, names, built, workings);
  writeChanges(sheet, nameOf(names, "Changes"), day);
  return sheet.done({ landscape: true, wide: 1, footer: names.sheets.contents });
}

/** Every sheet with its kind and what it holds, and a link to it. */
function writeContents(
  sheet: SheetBuilder,
  names: BargainingNames,
  built: readonly string[],
  workings: readonly string[],
): void {
  const rows = (Object.keys(SHEETS) as ListedSheet[]).flatMap((key) => {
    const [kind, holds] = SHEETS[key];
    const name = names.sheets[key];
    return built.includes(name) ? [[name, kind, holds] as const] : [];
  });
  const listed = [
    ...rows,
    ...workings.map((name) => [name, "Workings", "Lines in the order taken, and every state cell by cell"] as const),
  ];
  sheet.table({
    name: nameOf(names, "Contents"),
    row: TABLE_ROW,
    column: 1,
    columns: [
      { heading: "Sheet", width: 28, style: "link" },
      { heading: "Kind", width: 12 },
      { heading: "What it holds", width: 70 },
    ],
    rows: listed,
  });
  listed.forEach(([name], at) =>
    sheet.link({
      row: TABLE_ROW + 1 + at,
      column: 1,
      target: onSheet(name, area(1, 1)),
      text: name,
      tip: `Go to the ${name} sheet`,
    }),
  );
}

/** The list of what was changed when. */
function writeChanges(sheet: SheetBuilder, name: string, day: Serial | null): void {
  const first: readonly Content[] = [day, "Built by the Gardner add-in", null];
  sheet.table({
    name,
    row: TABLE_ROW,
    column: 5,
    columns: [
      { heading: "Date", width: 12, style: "typedCenter", format: "date" },
      { heading: "What", width: 50, style: "typed" },
      { heading: "By whom, and why", width: 34, style: "typed" },
    ],
    rows: [first, ...Array.from({ length: SPARE_ROWS }, (): readonly Content[] => [null, null, null])],
  });
}
