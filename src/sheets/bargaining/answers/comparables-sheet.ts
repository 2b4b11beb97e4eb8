import { address, area, cell } from "../../plan/cells";
import { amounts } from "../../plan/columns";
import { columnOf, inRow } from "../../plan/references";
import { type Content, formula, type SheetPlan, type TableColumn } from "../../plan/sheet-plan";
import { SheetBuilder } from "../../plan/sheet-builder";
import { oneOf } from "../../plan/typing-rules";
import { TWO_LINES } from "../../plan/row-heights";
import { rowsAStep } from "../../costing/grid";
import { sumIfs, when } from "../../plan/formula-parts";
import type { OfferWorkings } from "../../costing/offer-workings";
import { lanesAndSteps } from "../base-sheet";
import { nameOf } from "../names";
import { putOffers } from "../offer-choice";
import { type AnswerParts, atPlace, ofOffer, putTop, scheduleAfter } from "./answer-parts";

const OFFER_ROW = 5;
const LANES_ROW = 7;
const TABLE_ROW = 10;
const DISTRICTS = 6;
/** Steps that a neighbor's schedule has room for. */
const STEPS = 30;
const EARNINGS = [10, 20, 30];
const OWN = "Gardner today";
const OFFERED = "Gardner under the offer";

/** What is compared: the best of them has the first rank. */
const MEASURES = ["BA minimum", "MA minimum", "MA maximum", "Years to the top"].concat(
  EARNINGS.map((years) => `Earned in ${years} years`),
);
const FEWER_IS_BETTER = "Years to the top";

/** Neighbors' schedules, pasted in, beside Gardner's: what each begins and ends with, and where Gardner is. */
export function comparablesSheet(parts: AnswerParts): SheetPlan {
  const { names, base, checks } = parts;
  const sheet = new SheetBuilder(names.sheets.comparables);
  putTop(
    sheet,
    "Comparables: neighbors' schedules",
    "Paste the bachelor's and master's lanes of up to six districts into the yellow columns below, first step on " +
      "top, and type their names. Earned: in the master's lane from its first step on, a step a year; the last is " +
      "the career rate. Rank 1 is the highest (for years to the top, the fewest).",
    8,
    checks,
  );
  const [number = "1"] = putOffers(sheet, OFFER_ROW, parts, 1);
  const { lanes } = base.shape;
  const masters = lanes.find((lane) => /^M/i.test(lane)) ?? lanes[lanes.length - 1] ?? "";
  [
    ["Bachelor's lane (BA)", lanes[0] ?? ""],
    ["Master's lane (MA)", masters],
  ].forEach(([label = "", lane = ""], at) => {
    sheet.put(LANES_ROW + at, 1, label, "label").put(LANES_ROW + at, 2, lane, "input");
  });
  sheet.rule(area(LANES_ROW, 2, 2), oneOf(lanes));
  const districts = Array.from({ length: DISTRICTS }, (_, at) => `District ${at + 1}`);
  const rows = [OWN, OFFERED, ...districts];
  const money = (heading: string) => amounts(heading, 16);
  sheet.table({
    name: nameOf(names, "Comparables"),
    row: TABLE_ROW,
    column: 1,
    columns: [
      { heading: "District", width: 34, style: "typed" },
      ...MEASURES.map((measure) => (measure === FEWER_IS_BETTER ? { heading: measure, width: 16 } : money(measure))),
    ],
    rows: rows.map((row) => [row, ...measured(parts, row).map((text) => formula(`=${text}`))]),
  });
  sheet.style(area(TABLE_ROW + 1, 1, 2), "computed");
  writeRanks(sheet, TABLE_ROW + rows.length + 1);
  const schedules = TABLE_ROW + rows.length + 6;
  writeSchedules(sheet, schedules, parts, number, districts);
  sheet.height(TABLE_ROW, TWO_LINES).height(schedules, TWO_LINES);
  return sheet.done({
    landscape: true,
    wide: 1,
    footer: names.sheets.comparables,
    area: area(1, 1, schedules - 3, 1 + MEASURES.length),
    furtherAreas: [area(schedules - 1, 1, STEPS + 2, 5 + 2 * DISTRICTS)],
  });
}

const columnFor = (district: string, lane: "BA" | "MA") => `${district} ${lane}`;

/** The measures of a district, as formulas over its columns; nothing where it has no schedule. */
function measured({ names }: AnswerParts, district: string): readonly string[] {
  const table = nameOf(names, "Neighbors");
  const [bachelors, masters] = [columnOf(table, columnFor(district, "BA")), columnOf(table, columnFor(district, "MA"))];
  // Not COUNT, which passes over errors: those of an offer that there is not would be no schedule.
  const there = (column: string, text: string) => when(`SUM(${column})=0`, '""', text);
  const earned = (years: number) =>
    `${sumIfs(masters, columnOf(table, "No"), `"<=${years}"`)}+MAX(0,${years}-COUNT(${masters}))*MAX(${masters})`;
  return [
    there(bachelors, `MIN(${bachelors})`),
    there(masters, `MIN(${masters})`),
    there(masters, `MAX(${masters})`),
    there(masters, `COUNT(${masters})-1`),
    ...EARNINGS.map((years) => there(masters, `ROUND(${earned(years)},2)`)),
  ];
}

/** Where Gardner is among the districts, today and by the offer. */
function writeRanks(sheet: SheetBuilder, row: number): void {
  const ranks = (own: number) =>
    MEASURES.map((measure, at) => {
      const others = address(area(TABLE_ROW + 3, 2 + at, DISTRICTS), true);
      const value = cell(own, 2 + at);
      const better = measure === FEWER_IS_BETTER ? "<" : ">";
      return formula(`=${when(`${value}=""`, '""', `1+COUNTIF(${others},"${better}"&${value})`)}`);
    });
  const counted = MEASURES.map((_, at) => formula(`=1+COUNT(${address(area(TABLE_ROW + 3, 2 + at, DISTRICTS))})`));
  sheet.write(row, 1, [
    ["Gardner's rank today", ...ranks(TABLE_ROW + 1)],
    ["Gardner's rank under the offer", ...ranks(TABLE_ROW + 2)],
    ["Number of districts, with Gardner", ...counted],
  ]);
  sheet.style(area(row, 1, 3), "label").style(area(row, 2, 3, MEASURES.length), "computed");
}

/** The schedules: Gardner's from the base and the offer, the others to paste into. */
function writeSchedules(
  sheet: SheetBuilder,
  row: number,
  parts: AnswerParts,
  number: string,
  districts: readonly string[],
): void {
  const { names, base, workings } = parts;
  const table = nameOf(names, "Neighbors");
  const [first] = workings as readonly [OfferWorkings];
  const { positions } = base.shape;
  const each = rowsAStep(base.shape);
  const count = Math.ceil(positions.length / each);
  const place = (lane: number) =>
    `(MATCH(${cell(LANES_ROW + lane, 2, true)}&"",${lanesAndSteps(parts.base).lanes},0)-1)*${positions.length}` +
    `+(${inRow(table, "No")}-1)*${each}+1`;
  const salary = (of: (at: string) => string, lane: number) =>
    `IF(${inRow(table, "No")}>${count},"",IF(${of(place(lane))}=0,"",${of(place(lane))}))`;
  const own = (at: string) => atPlace(first, scheduleAfter(first, 0), at);
  const offered = (at: string) =>
    ofOffer(number, parts, (offer) => atPlace(offer, scheduleAfter(offer, offer.years.length), at));
  const gardner = ([OWN, OFFERED] as const).flatMap((who) =>
    (["BA", "MA"] as const).map((lane, at) =>
      amounts(columnFor(who, lane), 16, salary(who === OWN ? own : offered, at)),
    ),
  );
  const pasted = districts.flatMap((district) =>
    (["BA", "MA"] as const).map((lane): TableColumn => ({
      ...amounts(columnFor(district, lane), 16),
      style: "typedCenter",
    })),
  );
  sheet.put(row - 1, 1, "Schedules, first step on top", "subtitle");
  sheet.table({
    name: table,
    row,
    column: 1,
    columns: [{ heading: "No", width: 34 }, ...gardner, ...pasted],
    rows: Array.from({ length: STEPS }, (_, at): readonly Content[] => [
      at + 1,
      ...[...gardner, ...pasted].map(() => null),
    ]),
  });
}
