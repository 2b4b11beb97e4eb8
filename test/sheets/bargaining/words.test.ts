import { ALL_ANSWERS } from "../../../src/sheets/bargaining/answers/answer-sheets";
import { bargainingWorkbook } from "../../../src/sheets/bargaining/bargaining-workbook";
import { newBargainingNames, type SheetKey } from "../../../src/sheets/bargaining/names";

const names = newBargainingNames(["Committee 1"], { sheets: [], tables: [], names: [] });
const { plan } = bargainingWorkbook(names, {
  base: {
    shape: { lanes: ["B0"], positions: [1, 2] },
    salaries: [[40_000], [41_000]],
    staff: { kind: "typed", fte: [[1], [1]] },
    workYear: 184,
    source: "the schedule in force",
  },
  offers: [{ name: "Committee 1", years: 1 }],
  lines: [],
  answers: ALL_ANSWERS,
  newSchedule: { salaries: [[42_000], [43_000]], source: "new" },
  turnover: [],
});

/** All texts of a sheet. */
function textsOf(key: SheetKey): string {
  const sheet = plan.sheets.find(({ name }) => name === names.sheets[key]);
  if (!sheet) throw new Error(`no sheet ${key}`);
  const contents = [...sheet.blocks, ...sheet.tables].flatMap(({ rows }) => rows.flat());
  return contents.filter((content) => typeof content === "string").join("\n");
}

test.each<[term: string, sheet: SheetKey, explained: string]>([
  ["lane, step", "base", "A lane is a column, a step a row"],
  ["scattergram", "base", "how many FTE are on each is the scattergram"],
  ["career rate", "base", "The salary on a lane's top step is its career rate."],
  ["bump step", "base", "Bump steps (increments far above the lane's others)"],
  ["increment", "base", "Increment: what the next step adds"],
  ["on-scale raise, COLA", "offers", "on the schedule (on-scale): a COLA, for the cost of living, is one"],
  ["off-schedule payment", "offers", "An off-schedule payment: dollars per FTE, paid once; no rate changes"],
  ["turnover savings (breakage)", "offers", "Their pay less that of replacements: turnover savings (breakage)."],
  ["crosswalk", "newSchedule", "from which old lane and step to which new one"],
  ["new money", "results", "New money: annualized less the opening."],
  ["carry-over (tail)", "results", "Carry-over (tail): what those rates cost the next year"],
  ["same staff (cast forward)", "results", "Same staff (cast forward): today's people move on."],
  ["exit rate", "comparison", "Exit rate (annualized at the end)"],
  ["roll-up", "compensation", "Roll-up: what follows pay at a rate"],
  ["index", "spread", "Index: a salary as a multiple of the lowest lane's first step."],
  ["hold-harmless", "evenSteps", "Hold-harmless: people who would earn less keep today's salary."],
])("%s is explained on the sheet where it is used: %s", (_, sheet, explained) => {
  expect(textsOf(sheet)).toContain(explained);
});
