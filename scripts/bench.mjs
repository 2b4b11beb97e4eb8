// npm run bench: sizes and speeds of what is shipped. It only prints; nothing fails for being slow on this machine.
import "./typescript.mjs";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { load } from "./bench/bundle.mjs";
import { bargainingInPreview, inLibreOffice } from "./bench/bargaining-programs.mjs";
import { previewReady } from "./bench/preview.mjs";
import { milliseconds, perSecond } from "./bench/timing.mjs";
import { buildWhatIsStale } from "../preview/server/build.mjs";

const { column, timedCalls } = await import("./bench/calls.ts");
const { staffList } = await import("./bench/staff-list.ts");
const { bargainingRow } = await import("./bench/bargaining.ts");
const { inWords, SIZES } = await import("./bench/bargaining-plan.ts");
const { budgetRows, payrollRows } = await import("./bench/budget.ts");

const ROWS = 10_000;
const whole = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat("en-US", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const kilobytes = (file) => gzipSync(readFileSync(file), { level: 9 }).length / 1024;
const ms = (value) => `${tenths.format(value)} ms`;
const kb = (value) => `${tenths.format(value)} KB`;

function print(title, heading, rows) {
  const widths = heading.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at].length)));
  const line = (cells) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])))
      .join("   ")
      .trimEnd();
  console.log(
    [`\n${title}`, line(heading), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n"),
  );
}

/** How long the preview takes, and how many times what its grid takes alone. */
function readiness(best) {
  if (best === null) return [["preview, from asking for the page to ready", "no browser here", "–"]];
  return [
    ["preview, from asking for the page to ready", ms(best.preview), ms(5000)],
    ["its grid alone", ms(best.grid), "–"],
    ["preview, times its grid alone", tenths.format(best.preview / best.grid), tenths.format(1.5)],
  ];
}

const problems = await buildWhatIsStale((line) => console.log(line));
if (problems.length > 0) throw new Error(problems.join("\n\n"));

print(
  "Sizes, gzip",
  ["file", "size", "limit"],
  [
    ["functions.js", kb(kilobytes("dist/functions.js")), kb(45)],
    ["taskpane.js, before its lazy parts", kb(kilobytes("dist/taskpane.js")), kb(15)],
  ],
);

const source = readFileSync("dist/functions.js", "utf8");
// A line of its own makes each run new to the engine, which otherwise remembers what it has compiled.
const coldStart = milliseconds((run) => load(`${source}\n//${run}`), 15);
const functions = load(source);
const call = (id, args) => functions.get(id)(...args);

const calls = timedCalls();
print(
  "Calls through the bundle",
  ["function", "single, calls a second", `${whole.format(ROWS)} rows`],
  [
    ...calls.map(({ id, single, column: over }) => {
      const args = over?.(ROWS);
      return [id, whole.format(perSecond(() => call(id, single))), args ? ms(milliseconds(() => call(id, args))) : "–"];
    }),
  ],
);

const staff = ["lanes", "steps", "fte"].map((name) => column(name, undefined, ROWS));
const costOut = () => call("COSTOUT", [...staff, [["FY15"]], Array.from({ length: 10 }, () => [0.02])]);
/** Ten years of three lines each: a step, a raise, another raise from day 93. */
const terms = [["Year", "Day", "Kind", "Amount"]];
for (let year = 1; year <= 10; year += 1)
  terms.push([year, 1, "Step", 1], [year, 1, "Schedule %", 0.02], [year, 93, "Schedule %", 0.01]);
const offerCost = () => call("OFFERCOST", [terms, ...staff, [["FY15"]]]);
const spill = () => call("SALARY", [staff[0], staff[1], [["FY14"]]]);
const single = () => call("SALARY", [[["M2"]], [[7]], [["FY14"]]]);
const list = staffList(ROWS);

print(
  "Speed",
  ["what", "measured", "aim"],
  [
    ["functions bundle, cold start", ms(coldStart), "–"],
    ["SALARY, single calls a second", whole.format(perSecond(single)), whole.format(1_000_000)],
    [`SALARY, ${whole.format(ROWS)} rows spilled`, ms(milliseconds(spill, 21)), ms(20)],
    [`COSTOUT, ${whole.format(ROWS)} staff over 10 years`, ms(milliseconds(costOut)), "–"],
    [`OFFERCOST, ${whole.format(ROWS)} staff, 10 years of three lines`, ms(milliseconds(offerCost)), "–"],
    [`staff list of ${whole.format(ROWS)}, read`, ms(milliseconds(list.read)), ms(2000)],
    [`staff list of ${whole.format(ROWS)}, checked for every kind of finding`, ms(milliseconds(list.check)), "–"],
    ...readiness(await previewReady()),
  ],
);

print(
  "Bargaining workbook: formula cells, and a formula engine in Node",
  ["workbook", "formula cells", "follow one percent", "built", "one percent changed"],
  SIZES.map(bargainingRow),
);
const inPreview = await bargainingInPreview(SIZES);
print(
  "The same workbook in the preview (aims for the first: 10 seconds and 2), and opened and saved by LibreOffice",
  ["workbook", "written", "calculated", "one percent changed", "LibreOffice"],
  SIZES.map((size, at) => {
    const { written, calculated, changed, file } = inPreview?.[at] ?? {};
    const office = file && inLibreOffice(file);
    const shown = (value) => (typeof value === "number" ? ms(value) : "–");
    return [inWords(size), shown(written), shown(calculated), shown(changed), shown(office)];
  }),
);

print(
  "Budget and payroll: formula cells, and a formula engine in Node",
  ["workbook", "formula cells", "follow one step", "built", "one step changed"],
  [...budgetRows([170, 500]), ...payrollRows([60, 170])],
);
