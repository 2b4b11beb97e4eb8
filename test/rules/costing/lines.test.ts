import { costOffer } from "../../../src/rules/costing/offer";
import type { Basis } from "../../../src/rules/costing/line";
import type { PlainLine } from "./independent-offer";
import { inDollars, toOffer } from "./plain-offer";
import { WORKED_EXAMPLE } from "./worked-example";

const cost = (lines: readonly PlainLine[], basis: Basis = "All") =>
  costOffer(toOffer({ ...WORKED_EXAMPLE, years: [lines] }), basis);
const M2_7 = { lane: "M2", position: "7" };

test.each<[string, PlainLine, string]>([
  [
    "more FTE than are there",
    { kind: "Leaver", day: 1, ...M2_7, fte: "2.5" },
    "line 1: 2.5 FTE leave lane M2, step 7, where 2 are.",
  ],
  [
    "a lane change of nobody",
    { kind: "Lane", day: 1, ...M2_7, position: "9", to: "M3", fte: "1" },
    "line 1: 1 FTE leave lane M2, step 9, where 0 are.",
  ],
  [
    "a lane that the schedule does not have",
    { kind: "Replacement", day: 1, lane: "M9", position: "1", fte: "1" },
    "line 1: The schedule has no lane M9. Its lanes: B0, B1, B2, B3, B4, B5, M0, M1, M2, M3, M4, M5, M6, M7, C1.",
  ],
  [
    "a step that the schedule does not have",
    { kind: "Replacement", day: 1, lane: "M2", position: "15", fte: "1" },
    "line 1: The schedule has no salary for lane M2, step 15.",
  ],
  [
    "steps beyond the schedule",
    { kind: "Schedule %", day: 1, who: { steps: [10, 15] }, amount: "0.01" },
    "line 1: Steps 10 to 15: the schedule has steps 1 to 14.",
  ],
  [
    "a salary below 0",
    { kind: "Schedule $", day: 1, amount: "-50000" },
    "line 1: Lane B0, step 1 would fall from $42,444.72 to -$7,555.28.",
  ],
  [
    "no work year",
    { kind: "Work-year days", day: 1, amount: "-184" },
    "line 1: -184 days leave nothing of the work year.",
  ],
  [
    "a crosswalk that leaves somebody over",
    { kind: "Crosswalk", day: 1, schedule: WORKED_EXAMPLE, moves: [["B0", "1", "B0", "1"]] },
    "line 1: The crosswalk has no line for 1.5 FTE on lane B3, step 6.",
  ],
])("%s is refused with the line, whichever basis is asked for", (_, line, message) => {
  for (const basis of ["Schedule", "Same staff", "All"] as const) expect(() => cost([line], basis)).toThrow(message);
});

test("without the replacement, a lane change moves those who are there: 2 of 2.5", () => {
  const lines: PlainLine[] = [
    { kind: "Replacement", day: 1, ...M2_7, fte: "0.5" },
    { kind: "Lane", day: 2, ...M2_7, to: "M3", fte: "2.5" },
  ];
  const moved = (basis: Basis) => inDollars(cost(lines, basis))[0]?.lines.filter(([kind]) => kind === "Lane");
  // FY15, step 7: M3 56,454.62 less M2 56,031.96 is 422.66 an FTE; 183 of 184 days are paid.
  expect(moved("All")).toEqual([["Lane", 2, "1056.65", "1050.91"]]);
  expect(moved("Same staff")).toEqual([["Lane", 2, "845.32", "840.73"]]);
});

test(
  "lines of a day are taken step, schedule %, schedule $, minimum, whatever the order in which they " + "are written",
  () => {
    const lines: PlainLine[] = [
      { kind: "Minimum $", day: 1, amount: "1000" },
      { kind: "Schedule $", day: 1, amount: "100" },
      { kind: "Schedule %", day: 1, amount: "0.01" },
      { kind: "Step", day: 1, amount: "1" },
    ];
    expect(cost(lines)[0]?.lines.map(({ line }) => line.kind)).toEqual([
      "Step",
      "Schedule %",
      "Schedule $",
      "Minimum $",
    ]);
  },
);

test("a minimum counts from the year's opening: 1% and then at least 1,000 more", () => {
  const offer = {
    lanes: ["BA"],
    firstStep: 1,
    salaries: [["40000"], ["120000"]],
    staff: [
      { lane: "BA", position: "1", fte: "1" },
      { lane: "BA", position: "2", fte: "1" },
    ],
    unit: "0.01",
    years: [
      [
        { kind: "Schedule %", day: 1, amount: "0.01" },
        { kind: "Minimum $", day: 1, amount: "1000" },
      ],
    ],
  };
  // 40,400 becomes 41,000; 121,200 is above 121,000 already.
  expect(inDollars(costOffer(toOffer(offer), "All"))[0]?.lines[1]).toEqual(["Minimum $", 1, "600.00", "600.00"]);
});

test("a schedule rounded to ten dollars: 42,444.72 and 2% is 43,290", () => {
  const [year] = costOffer(
    toOffer({
      ...WORKED_EXAMPLE,
      staff: [{ lane: "B0", position: "1", fte: "1" }],
      unit: "10",
      years: [[{ kind: "Schedule %", day: 1, amount: "0.02" }]],
    }),
    "All",
  );
  expect(year?.annualized.toFixed(2)).toBe("43290.00");
});

test("two days more of work from day 93: 2/184 of every salary, half of it in the year", () => {
  const [year] = costOffer(
    toOffer({
      lanes: ["BA"],
      firstStep: 1,
      salaries: [["46000"]],
      staff: [{ lane: "BA", position: "1", fte: "0.5" }],
      unit: "0.01",
      years: [[{ kind: "Work-year days", day: 93, amount: "2" }]],
    }),
    "All",
  );
  // 23,000 × 2 / 184
  expect(inDollars(year ? [year] : [])[0]?.lines).toEqual([["Work-year days", 93, "250.00", "125.00"]]);
});

test("steps merged in a crosswalk: everybody lands, and what it costs is a line like the others", () => {
  const [year] = costOffer(
    toOffer({
      lanes: ["BA", "BA+15"],
      firstStep: 0,
      salaries: [
        ["40000", null],
        ["41000", "43000"],
      ],
      staff: [
        { lane: "BA", position: "0", fte: "2" },
        { lane: "BA+15", position: "1", fte: "1" },
      ],
      unit: "0.01",
      years: [
        [
          {
            kind: "Crosswalk",
            day: 1,
            schedule: { lanes: ["Bachelor"], firstStep: 1, salaries: [["41500"], ["43500"]] },
            moves: [
              ["BA", "0", "Bachelor", "1"],
              ["BA+15", "1", "Bachelor", "2"],
            ],
          },
        ],
      ],
    }),
    "Same staff",
  );
  // 2 × 1,500 and 500
  expect(year?.newMoney.toFixed(2)).toBe("3500.00");
});
