import { optionsAgain } from "../../../src/sheets/bargaining/build-again";
import { bargainingWorkbook } from "../../../src/sheets/bargaining/bargaining-workbook";
import { type TypedBefore, withTyped } from "../../../src/sheets/bargaining/carry-over";
import { copiedRows, lockedRows } from "../../../src/sheets/bargaining/lock-proposal";
import { type BargainingNames, newBargainingNames } from "../../../src/sheets/bargaining/names";
import { takenNames } from "../../../src/sheets/plan/built-kind";
import type { Content } from "../../../src/sheets/plan/sheet-plan";
import type { WorkbookPlan } from "../../../src/sheets/plan/workbook-plan";
import { FormulaEngine } from "../../support/sheets/formula-engine";
import type { PlainOffer } from "../../rules/costing/independent-offer";
import { CalculatedBargaining } from "./calculated-bargaining";
import { typedBefore } from "./typed-before";

const OFFER: PlainOffer = {
  lanes: ["B0", "M0"],
  firstStep: 1,
  salaries: [
    ["40000", "44000"],
    ["42000", "47000"],
  ],
  staff: [{ lane: "B0", position: "1", fte: "2" }],
  unit: "0.01",
  years: [[{ kind: "Schedule %", day: 1, amount: "0.02" }]],
};

let bargaining: CalculatedBargaining;
beforeAll(() => {
  bargaining = new CalculatedBargaining([["Committee 1", OFFER]], [], {
    typedSalaries: true,
    turnover: [],
    lines: [{ offer: "Committee 1", year: 1, day: 93, kind: "Typed salaries" }],
  });
});
afterAll(() => bargaining.close());

/** A workbook, its names, and what it calculates. */
interface Calculated {
  readonly plan: WorkbookPlan;
  readonly names: BargainingNames;
  readonly engine: FormulaEngine;
}

const tableOf = ({ plan, names }: Calculated, key: string) => {
  for (const { name: sheet, tables } of plan.sheets) {
    const table = tables.find(({ name }) => name === key + names.suffix);
    if (table) return { sheet, ...table };
  }
  throw new Error(`no table ${key}`);
};

function cellOf(workbook: Calculated, key: string, row: number, heading: string) {
  const { sheet, row: top, column, columns } = tableOf(workbook, key);
  return [sheet, top + 1 + row, column + columns.findIndex((each) => each.heading === heading)] as const;
}

function enterRow(workbook: Calculated, key: string, row: number, typed: Readonly<Record<string, Content>>): void {
  workbook.engine.enterAll(
    Object.entries(typed).map(([heading, content]) => [...cellOf(workbook, key, row, heading), content]),
  );
}

/** The annualized total of an offer's year on the same staff, as the results have it. */
function annualized(workbook: Calculated, offer: string, year: number): unknown {
  const { rows } = tableOf(workbook, "Results");
  const row = rows.findIndex(([name, ofYear, basis]) => name === offer && ofYear === year && basis === "Same staff");
  return workbook.engine.value(...cellOf(workbook, "Results", row, "Annualized"));
}

test("built again it has what was typed, one more offer and more years, and costs the same", () => {
  const first: Calculated = { plan: bargaining.workbook.plan, names: bargaining.names, engine: bargaining.engine };
  const base = first.names.sheets.base;
  // FTE of M0 step 2, another raise, a leaver by table, a salary typed over, and who changed what.
  const fte = first.plan.sheets.find(({ name }) => name === base)?.blocks.find(({ rows }) => rows[0]?.[0] === "FTE");
  first.engine.enter(base, (fte?.row ?? 0) + 3, 3, 1.5);
  enterRow(first, "Offers", 0, { Amount: 0.03 });
  enterRow(first, "Offers", 2, { Offer: "Committee 1", Year: 1, Kind: "One-time $", Amount: 100, Note: "=1+1" });
  enterRow(first, "Turnover", 0, { Year: 1, "Leaves lane": "B0", "Leaves step": 1, FTE: 0.5 });
  enterRow(first, "Changes", 1, { What: "3% instead of 2%", "By whom, and why": "Committee" });
  const grids = first.names.sheets.grids;
  const grid = first.plan.sheets
    .find(({ name }) => name === grids)
    ?.blocks.find(({ rows }) => String(rows[0]?.[0]).startsWith("Committee 1, year 1"));
  first.engine.enter(grids, (grid?.row ?? 0) + 2, 2, 41_500);
  // 2 × 41,500 and 1.5 × 47,000 × 1.03.
  expect(annualized(first, "Committee 1", 1)).toBe(155_615);

  const workbook = {
    sheets: first.plan.sheets.map(({ name }) => name),
    tables: first.plan.sheets.flatMap(({ name, tables }) => tables.map((table) => ({ name: table.name, sheet: name }))),
    names: first.plan.names.map(({ name, refersTo }) => ({ name, value: refersTo })),
  };
  const before = typedBefore(first.plan, first.engine);
  const additions = { offer: "", years: 2, halves: true, turnover: false, typedSalaries: false, answers: [] };
  const options = optionsAgain(before, additions);
  const names = newBargainingNames(
    options.offers.map(({ name }) => name),
    workbook,
  );
  const plan = withTyped(bargainingWorkbook(names, options).plan, names, before);
  const taken = takenNames(workbook).concat(workbook.sheets);
  const made = plan.sheets.flatMap(({ name, tables }) => [name, ...tables.map((table) => table.name)]);
  expect(made.filter((name) => taken.includes(name))).toEqual([]);
  const again: Calculated = { plan, names, engine: new FormulaEngine(plan) };
  try {
    expect(options.offers).toEqual([
      { name: "Committee 1", years: 2 },
      { name: "Association 1", years: 2 },
    ]);
    expect(annualized(again, "Committee 1", 1)).toBe(155_615);
    // Base 2 × 40,000 + 1.5 × 47,000.
    expect(annualized(again, "Association 1", 2)).toBe(150_500);
    expect(again.engine.value(...cellOf(again, "Offers", 2, "Note"))).toBe("=1+1");
    expect(again.engine.value(...cellOf(again, "Turnover", 0, "Leaves lane"))).toBe("B0");
    expect(again.engine.value(...cellOf(again, "Changes", 1, "What"))).toBe("3% instead of 2%");
    expect(again.engine.value(...cellOf(again, "TypedSalaries", 0, "Typed over"))).toBe(1);
    expect(tableOf(again, "Costing").rows.filter(([offer]) => offer === "Association 1")).not.toEqual([]);
  } finally {
    again.engine.close();
  }
});

test.each([["committee 1", "There is an offer “committee 1” already. Give the new one another name."]])(
  "one more offer named %s is refused",
  (offer, sentence) => {
    const before = typedBefore(bargaining.workbook.plan, bargaining.engine);
    const additions = { offer, years: 1, halves: false, turnover: false, typedSalaries: false, answers: [] };
    expect(() => optionsAgain(before, additions)).toThrow(sentence);
  },
);

test("where people land by a crosswalk is kept, also where nobody lands, and half steps get rows", () => {
  const before: TypedBefore = {
    staffHeadings: [],
    values: new Map(),
    tables: new Map([
      [
        "Crosswalk",
        {
          headings: ["From lane", "From step", "To lane", "To step"],
          rows: [
            ["B0", 1, "M0", 2],
            ["B0", 2, "", ""],
          ],
        },
      ],
    ]),
    cells: new Map<string, readonly (readonly unknown[])[]>([
      [
        "BaseSalaries",
        [
          ["Step", "B0", "M0"],
          [1, 40_000, ""],
          [2, 42_000, 47_000],
        ],
      ],
      [
        "BaseFTE",
        [
          ["Step", "B0", "M0"],
          [1, 2, 0],
          [2, 0, 0],
        ],
      ],
      [
        "NewSalaries",
        [
          ["Step", "B0", "M0"],
          [1, 41_000, ""],
          [2, 43_000, 48_000],
        ],
      ],
      ["WorkYear", [[184]]],
      ["RoundingUnit", [[1]]],
    ]),
  };
  const additions = { years: 1, halves: true, turnover: false, typedSalaries: false, answers: [] };
  const { base, newSchedule } = optionsAgain(before, additions);
  expect(base.shape.positions).toEqual([1, 1.5, 2]);
  expect(base.unit).toBe(1);
  expect(newSchedule?.salaries).toEqual([
    [41_000, null],
    [43_000, 48_000],
  ]);
  expect([...(newSchedule?.landings ?? [])]).toEqual([
    ["B0|1", { lane: "M0", step: 2 }],
    ["B0|2", { lane: null, step: null }],
  ]);
});

describe("a locked proposal", () => {
  const DAY = 46_352;
  const tables = () => typedBefore(bargaining.workbook.plan, bargaining.engine).tables;

  test("keeps lines and figures, and says where the offer was altered since", () => {
    const own = new CalculatedBargaining([["Committee 1", OFFER]]);
    const rows = lockedRows(typedBefore(own.workbook.plan, own.engine).tables, "Committee 1", " March 3 ", DAY);
    own.close();
    expect(rows.get("Proposals")?.map((row) => [...row])).toEqual([
      [
        ["Proposal", "March 3"],
        ["Offer", "Committee 1"],
        ["As offered on", DAY],
      ],
    ]);
    const plain = new CalculatedBargaining([["Committee 1", OFFER]]);
    const plan: WorkbookPlan = {
      ...plain.workbook.plan,
      sheets: plain.workbook.plan.sheets.map((sheet) => ({
        ...sheet,
        tables: sheet.tables.map((table) => {
          const lines = [...rows].find(([key]) => key === table.name)?.[1] ?? [];
          return table.name.startsWith("Proposal")
            ? { ...table, rows: lines.map((row) => table.columns.map(({ heading }) => row.get(heading) ?? null)) }
            : table;
        }),
      })),
    };
    plain.close();
    const locked: Calculated = { plan, names: bargaining.names, engine: new FormulaEngine(plan) };
    const status = () => locked.engine.value(...cellOf(locked, "Proposals", 0, "Status"));
    const later = () =>
      [0, 1, 2].map((row) =>
        locked.engine.value(...cellOf(locked, "ProposalFigures", row, "Annualized now, less then")),
      );
    try {
      expect(status()).toBe("As offered");
      expect(later()).toEqual([0, 0, 0]);
      enterRow(locked, "Offers", 0, { Amount: 0.03 });
      expect(status()).toBe("Changed since: 1 of its lines changed or gone, 1 new");
      // One percent of 2 × 40,000, on each basis.
      expect(later()).toEqual([800, 800, 800]);
      enterRow(locked, "Offers", 0, { Amount: 0.02, Note: "nothing that costs" });
      expect(status()).toBe("As offered");
    } finally {
      locked.engine.close();
    }
  });

  test.each<[sentence: string, work: () => unknown]>([
    ["Give the proposal a name", () => lockedRows(tables(), "Committee 1", " ", DAY)],
    ["Committee 9 has no lines yet: there is nothing to lock.", () => lockedRows(tables(), "Committee 9", "A", DAY)],
    [
      "Committee 1 has lines of its own. Clear them first",
      () => copiedRows(tables(), "Committee 1", "Committee 1", DAY),
    ],
    ["Committee 9 has no lines to copy.", () => copiedRows(tables(), "Committee 9", "Association 1", DAY)],
  ])("is refused: %s", (sentence, work) => {
    expect(work).toThrow(sentence);
  });

  test("lines are copied to an offer that has none, as they are typed", () => {
    const [line] = copiedRows(tables(), "Committee 1", "Association 1", DAY).get("Offers") ?? [];
    expect(line?.get("Offer")).toBe("Association 1");
    expect(line?.get("Kind")).toBe("Schedule %");
    expect(line?.get("Amount")).toBe(0.03);
  });
});
