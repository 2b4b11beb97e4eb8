import { ask, down, one, refusal } from "../support/functions/ask";

/** Counted from 0, 16 steps, lanes of a neighbor's names. */
const NEIGHBOR = [
  ["Step", "Bachelor", "BA + 15", "MA+30", "PhD", "CAGS"],
  ...Array.from({ length: 16 }, (_, step) => [
    step,
    ...[40000, 42000, 50000, 60000, 58000].map((pay) => pay + step * 1000),
  ]),
];
const onNeighbor = (lane: unknown, step: unknown) => one("PROPOSEDSALARY", lane, step, NEIGHBOR);

describe("a schedule of any shape", () => {
  test("step 15 of a lane with a name of its own, in any case and spacing", () => {
    expect(onNeighbor("ba+15", 15)).toBe(57000);
    expect(onNeighbor("BA 15", "Step 15")).toBe(57000);
  });

  test("a heading that means a lane of the agreement is found by its other names: M5 is MA+30", () => {
    expect([onNeighbor("M5", 1), onNeighbor("M+30", 1), onNeighbor("Master's + 30", 1)]).toEqual([51000, 51000, 51000]);
  });

  test("step 0 is asked for as text; a 0 may be an empty cell", () => {
    expect(onNeighbor("Bachelor", "Step 0")).toBe(40000);
    expect(refusal("PROPOSEDSALARY", "Bachelor", 0, NEIGHBOR)).toBe("#VALUE! step is missing.");
  });

  test("PhD and CAGS are two lanes there, and C1 fits both", () => {
    expect([onNeighbor("PhD", 1), onNeighbor("CAGS", 1)]).toEqual([61000, 59000]);
    expect(refusal("PROPOSEDSALARY", "C1", 1, NEIGHBOR)).toBe(
      '#VALUE! lane: "C1" fits "PhD" and "CAGS". Give one of them.',
    );
  });

  test("a scattergram has its steps and lanes", () => {
    const cells = ask("SCATTERGRAM", down("Bachelor", "M5"), down("Step 0", 15), 1, NEIGHBOR);
    expect(cells).toHaveLength(18);
    expect(cells[0]).toEqual(["Step", "Bachelor", "BA + 15", "MA+30", "PhD", "CAGS", "Total"]);
    expect(cells[1]).toEqual([0, 1, 0, 0, 0, 0, 1]);
    expect(cells[16]).toEqual([15, 0, 0, 1, 0, 0, 1]);
  });

  test("three thirds of a post are one FTE", () => {
    expect(ask("SCATTERGRAM", down("M2", "M2", "M2"), down(7, 7, 7), down(1 / 3, 1 / 3, 1 / 3))[7]?.[9]).toBe(1);
  });

  test("from step 14 two years go to step 15 and stay there: 54,000 + 55,000 + 55,000", () => {
    expect(one("CAREER", "Bachelor", 14, 3, NEIGHBOR)).toBe(164000);
  });

  test("moving up from step 0 costs 1,000, and a raise of 2% on 41,000 costs 820", () => {
    expect(ask("COSTOUT", "Bachelor", "Step 0", 1, NEIGHBOR, 0.02)[2]?.slice(3, 6)).toEqual([1000, 820, 1820]);
    expect(one("RAISEFOR", "Bachelor", "Step 0", 1, NEIGHBOR, 1820)).toBe(0.02);
  });

  test("cells without a salary are blank, 0, N/A or a dash, and have no answer", () => {
    for (const none of ["", null, 0, "N/A", "n/a", "-", "–"]) {
      const sheet = [
        ["Step", "BA", "M+12"],
        [1, none, 50000],
      ];
      expect(one("PROPOSEDSALARY", "M2", 1, sheet)).toBe(50000);
      expect(refusal("PROPOSEDSALARY", "B0", 1, sheet)).toBe("#N/A The schedule has no salary for lane BA, step 1.");
    }
  });

  test("rows and columns of totals, averages and increments are no part of it", () => {
    const sheet = [
      ["Step", "BA", "Average"],
      [1, 40000, 40000],
      [2, 41000, 41000],
      ["Average", 40500, 40500],
      ["Increment %", 0.025, ""],
    ];
    expect(ask("SCATTERGRAM", "BA", 2, 1, sheet)).toEqual([
      ["Step", "BA", "Total"],
      [1, 0, 0],
      [2, 1, 1],
      ["Total", 1, 1],
    ]);
  });

  test("figures as other programs export them: padded, with dollars, steps as text", () => {
    const sheet = [
      ["Step", "M+12"],
      ["01", "  $50,000 "],
      ["Step 2", "$     51,000"],
    ];
    expect([1, 2].map((step) => one("PROPOSEDSALARY", "M2", step, sheet))).toEqual([50000, 51000]);
  });
});

const LAYOUT = "Lay it out as SCHEDULE does: lanes across the top, steps down the first column.";

test.each<[string, unknown[][], string]>([
  [
    "a label that is no step beside figures",
    [
      ["Step", "BA"],
      [1, 40000],
      ["MAX", 53000],
    ],
    `schedule, row 3, column 1: "MAX" is not a step. ${LAYOUT}`,
  ],
  [
    "figures without a label",
    [
      ["Step", "BA"],
      [1, 40000],
      ["", 41000],
    ],
    `schedule, row 3, column 1: a blank cell is not a step. ${LAYOUT}`,
  ],
  [
    "a heading that is listed twice",
    [
      ["Step", "BA+15", "ba 15"],
      [1, 40000, 41000],
    ],
    `schedule, row 1, column 3: the heading "ba 15" is listed twice. ${LAYOUT}`,
  ],
  [
    "a step that is listed twice",
    [
      ["Step", "BA"],
      [1, 40000],
      ["Step 1", 41000],
    ],
    `schedule, row 3, column 1: step 1 is listed twice. ${LAYOUT}`,
  ],
  [
    "a step that is missing between others",
    [
      ["Step", "BA"],
      [1, 40000],
      [3, 42000],
    ],
    `schedule: step 2 is missing below step 3. ${LAYOUT}`,
  ],
  [
    "a text where a salary should be",
    [
      ["Step", "BA"],
      [1, "forty"],
    ],
    'schedule, row 2, column 2 (lane BA, step 1): "forty" is not a number.',
  ],
  [
    "an error among the salaries",
    [
      ["Step", "BA"],
      [1, "#REF!"],
    ],
    "schedule, row 2, column 2 (lane BA, step 1): the cell contains #REF!. Fix that cell first.",
  ],
  [
    "lanes down and steps across",
    [
      ["Education Level", "Step 1"],
      ["Bachelors", "$     66,580"],
    ],
    `schedule, row 2, column 1: "Bachelors" is not a step. ${LAYOUT}`,
  ],
  ["no step at all", [["Step", "BA"]], `schedule: no step is in its first column. ${LAYOUT}`],
  [
    "no lane at all",
    [
      ["Step", ""],
      [1, 40000],
    ],
    `schedule: no lane is in its first row. ${LAYOUT}`,
  ],
])("%s is refused with its cell", (_, sheet, message) => {
  expect(refusal("PROPOSEDSALARY", "BA", 1, sheet)).toContain(`#VALUE! ${message}`);
});

test("part of a schedule is taken, and a column of notes left alone; what it does not have is named", () => {
  const sheet = [
    ["Step", "M+12", "B0", "note"],
    [7, 55000, 0, "x"],
    [8, "", "$44,000.50", ""],
  ];
  expect([one("PROPOSEDSALARY", "M2", 7, sheet), one("PROPOSEDSALARY", "B0", 8, sheet)]).toEqual([55000, 44000.5]);
  const noSalary = (lane: string, step: number) => `#N/A The schedule has no salary for lane ${lane}, step ${step}.`;
  expect(refusal("PROPOSEDSALARY", "M2", 8, sheet)).toBe(noSalary("M+12", 8));
  expect(refusal("PROPOSEDSALARY", "B0", 7, sheet)).toBe(noSalary("B0", 7));
  expect(refusal("PROPOSEDSALARY", "M2", 9, sheet)).toBe(noSalary("M+12", 9));
  expect(refusal("PROPOSEDSALARY", "C1", 7, sheet)).toBe(
    '#N/A lane: "C1" is not a lane of the schedule given. Its lanes: M+12, B0.',
  );
});

test("a lane and a step that it does not have are named with the person's row", () => {
  expect(refusal("PAYROLL", down("BA + 15", "BA + 45"), down(1, 1), 1, NEIGHBOR)).toBe(
    '#N/A lanes: "BA + 45" is not a lane of the schedule given. Its lanes: Bachelor, BA + 15, MA+30, PhD, CAGS. ' +
      "That is person 2 (row 2 of the ranges).",
  );
  expect(refusal("PAYROLL", down("PhD", "PhD"), down(15, 16), 1, NEIGHBOR)).toBe(
    "#N/A The schedule has no salary for lane PhD, step 16. That is person 2 (row 2 of the ranges).",
  );
});

test("60 steps and 60 lanes are taken, one more is not", () => {
  const sized = (steps: number, lanes: number) => [
    ["Step", ...Array.from({ length: lanes }, (_, at) => `Lane ${at}`)],
    ...Array.from({ length: steps }, (_, at) => [at + 1, ...Array.from({ length: lanes }, () => 50000 + at)]),
  ];
  expect(one("PROPOSEDSALARY", "Lane 59", 60, sized(60, 60))).toBe(50059);
  expect(refusal("PROPOSEDSALARY", "Lane 1", 1, sized(61, 1))).toContain("Steps go up to 60.");
  expect(refusal("PROPOSEDSALARY", "Lane 1", 1, sized(1, 61))).toContain("61 lanes; at most 60");
});

test("an FTE of 0 beside a lane and step is never a person left out", () => {
  expect(refusal("PAYROLL", down("M2", "B0"), down(7, 1), down(1, 0), "FY14")).toContain("fte is missing for person 2");
  // A single blank or 0 for all is as if left out.
  expect(one("PAYROLL", down("M2", "B0"), down(7, 1), 0, "FY14")).toBe(96545.77);
});
