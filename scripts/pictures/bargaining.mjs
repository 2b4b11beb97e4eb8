// The pictures of docs/guide/bargaining.md: two offers on the invented staff.
import "../typescript.mjs";
import { openScreen, paneOf, press, show } from "./pane.mjs";

const { sampleStaff } = await import("../../src/sheets/staff/sample-staff.ts");
const HEADINGS = ["Id", "Lane", "Step", "FTE", "Insurance plan", "Insurance tier"];

async function putStaff(page) {
  const pane = await paneOf(page);
  const rows = sampleStaff().map((person) => HEADINGS.map((heading) => person[heading] ?? ""));
  await pane.evaluate(
    (cells) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Staff");
        const range = sheet.getRangeByIndexes(0, 0, cells.length, cells[0].length);
        range.values = cells;
        sheet.tables.add(range, true).name = "Staff";
        await context.sync();
      }),
    [HEADINGS, ...rows],
  );
  await openScreen(page, "Bargaining", ["heading", { name: "Bargaining", level: 2 }]);
}

/** Both offers: the screen that builds it, its lines, its comparison and one offer line by line. */
export const BARGAINING = [
  {
    name: "bargaining-build",
    prepare: async (page) => {
      await putStaff(page);
      await press(page, "Build the bargaining sheets");
      await show(page, "Results", "Base");
    },
  },
  { name: "bargaining-offers", prepare: (page) => show(page, "Offers", "Offers") },
  { name: "bargaining-comparison", prepare: (page) => show(page, "Comparison", "More sheets") },
  { name: "bargaining-settlement", prepare: (page) => show(page, "Settlement", "Proposals") },
];
