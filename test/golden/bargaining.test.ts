import { across, ask, down, one, refusal } from "../support/functions/ask";
import { explained } from "../support/functions/explained";

// FY14: M2 step 7 54,933.30, step 8 56,549.71, step 9 58,169.86; B0 step 14, the top, 66,121.30.
const LANES = down("M2", "BA", "", "M+12");
const STEPS = down(7, 14, "", "7");
const FTE = down(1, 0.5, "", 1);

describe("the payroll on a schedule", () => {
  test("two at M2 step 7 and half a post at the top of B0: 2 × 54,933.30 + 33,060.65", () => {
    expect(one("PAYROLL", LANES, STEPS, FTE, "FY14")).toBe(142927.25);
  });

  test("everyone full time: 2 × 54,933.30 + 66,121.30", () =>
    expect(one("PAYROLL", LANES, STEPS, 1, "FY14")).toBe(175987.9));

  test("a scattergram, lanes across and steps down over its FTE", () => {
    // 1 × 54,933.30 + 2.5 × 56,549.71 + 0.5 × 66,121.30
    const fte = [
      [0, 1],
      [0, 2.5],
      [0.5, 0],
    ];
    expect(one("PAYROLL", across("B0", "M2"), down(7, 8, 14), fte, "FY14")).toBe(229368.23);
  });

  test("a schedule on a sheet, other lanes in another order", () => {
    const sheet = [
      ["Step", "M+12", "B0"],
      [1, 60000, 50000],
      [2, 70000, 65000.01],
    ];
    // 2 × 60,000 + half of 65,000.01, which is 32,500.005
    expect(one("PAYROLL", LANES, down(1, 2, "", "1"), FTE, sheet)).toBe(152500.01);
  });

  test("the schedule that SCHEDULE gives is the year's own", () => {
    expect(one("PAYROLL", LANES, STEPS, FTE, ask("SCHEDULE", "FY14"))).toBe(142927.25);
  });

  test("explained group by group", () => {
    expect(explained("PAYROLL", LANES, STEPS, FTE, "FY14")).toEqual({
      "Lane M2, step 7, 1 FTE: $54,933.30 per person × 2": 109866.6,
      "Lane B0, step 14, 0.5 FTE: $33,060.65 per person × 1": 33060.65,
      Result: 142927.25,
    });
  });

  test("nobody costs nothing", () => expect(one("PAYROLL", down("", ""), down(0, null), down("", 0), "FY14")).toBe(0));

  test.each<[string, unknown[], string | RegExp]>([
    [
      "a bad lane, with its row",
      [down("M2", "X9"), down(7, 7), 1, "FY14"],
      /^#VALUE! lanes: "X9" is not a lane\..* That is person 2 \(row 2 of the ranges\)\.$/,
    ],
    [
      "a missing step",
      [down("M2", "M2"), down(7, ""), 1, "FY14"],
      "#VALUE! steps is missing for person 2 (row 2 of the ranges).",
    ],
    [
      "an FTE without lane and step",
      [down("M2", ""), down(7, ""), down(1, 0.5), "FY14"],
      "#VALUE! lanes is missing for person 2 (row 2 of the ranges).",
    ],
    [
      "a missing FTE",
      [down("M2", "M3"), down(7, 7), down(1, ""), "FY14"],
      "#VALUE! fte is missing for person 2 (row 2 of the ranges). To leave a person out, leave the lane and step " +
        "blank too.",
    ],
    ["a negative FTE", ["M2", 7, -0.5, "FY14"], /^#VALUE! fte: -0\.5 is not allowed\./],
    [
      "a salary the sheet does not have",
      [
        LANES,
        STEPS,
        FTE,
        [
          ["Step", "M2", "B0"],
          [7, 60000, 50000],
        ],
      ],
      "#N/A The schedule has no salary for lane B0, step 14. That is person 2 (row 2 of the ranges).",
    ],
    ["another year", [LANES, STEPS, FTE, "FY16"], /^#N\/A schedule: "FY16" is FY16\./],
    ["ranges that do not fit", [LANES, down(7, 8), FTE, "FY14"], /lanes 4 × 1, steps 2 × 1, fte 4 × 1/],
  ])("%s is refused for the whole total", (_, args, message) => {
    expect(refusal("PAYROLL", ...args)).toMatch(
      typeof message === "string" ? new RegExp(`^${message.replace(/[.()]/g, "\\$&")}$`) : message,
    );
  });
});

test("a scattergram: FTE by step and lane, with both totals", () => {
  const cells = ask("SCATTERGRAM", LANES, STEPS, FTE);
  expect(cells).toHaveLength(16);
  expect(cells.every((row) => row.length === 17)).toBe(true);
  expect(cells[0]).toEqual([
    "Step",
    "B0",
    "B1",
    "B2",
    "B3",
    "B4",
    "B5",
    "M0",
    "M1",
    "M2",
    "M3",
    "M4",
    "M5",
    "M6",
    "M7",
    "C1",
    "Total",
  ]);
  expect(cells[7]).toEqual([7, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 2]);
  expect(cells[14]).toEqual([14, 0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.5]);
  expect(cells[15]).toEqual(["Total", 0.5, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 2.5]);
  expect(cells[1]?.slice(1)).toEqual(Array(16).fill(0));
});

test("without FTE everyone counts as one", () => {
  expect(ask("SCATTERGRAM", LANES, STEPS).at(-1)?.at(-1)).toBe(3);
});

describe("the cost of a settlement", () => {
  const HEADINGS = [
    "Year",
    "FTE",
    "Payroll",
    "Step movement",
    "Schedule raise",
    "New money",
    "Change %",
    "Average salary",
  ];
  const BASE = [2.5, 142927.25, 0, 0, 0, 0, 57170.9];
  // Old schedule, new steps: 2 × 56,549.71 + 33,060.65 = 146,160.07. Raised: 57,680.70 and 67,443.73, half 33,721.87.
  const FIRST = [2.5, 149083.27, 3232.82, 2923.2, 6156.02, 0.043071, 59633.31];
  // Step 9 × 1.02 = 59,333.26: 2 × 59,333.26 + 33,721.87 = 152,388.39. Raised: 60,223.26 and 68,455.39, half 34,227.70.
  const SECOND = [2.5, 154674.22, 3305.12, 2285.83, 5590.95, 0.037502, 61869.69];

  test("2% and 1.5% on FY14", () => {
    expect(ask("COSTOUT", LANES, STEPS, FTE, "FY14", across(0.02, "1.5%"))).toEqual([
      HEADINGS,
      ["FY14", ...BASE],
      ["FY15 (projected)", ...FIRST],
      ["FY16 (projected)", ...SECOND],
    ]);
  });

  test("the same from the schedule on a sheet, whose years have no name", () => {
    expect(ask("COSTOUT", LANES, STEPS, FTE, ask("SCHEDULE", "FY14"), down(0.02, 0.015))).toEqual([
      HEADINGS,
      ["Base", ...BASE],
      ["Year 1 (projected)", ...FIRST],
      ["Year 2 (projected)", ...SECOND],
    ]);
  });

  test("without steps all new money is the raise: 2 × 56,031.97 + 33,721.87 - 142,927.25", () => {
    const cells = ask("COSTOUT", LANES, STEPS, FTE, "FY14", 0.02, false);
    expect(cells[2]?.slice(2, 6)).toEqual([145785.81, 0, 2858.56, 2858.56]);
  });

  test("a year without a raise costs the steps", () => {
    expect(ask("COSTOUT", LANES, STEPS, FTE, "FY14", 0)[2]?.slice(3, 6)).toEqual([3232.82, 0, 3232.82]);
  });

  test("a blank cell among the raises is a year at 0%", () => {
    const cells = ask("COSTOUT", LANES, STEPS, FTE, "FY14", down("", 0.02));
    expect(cells).toEqual(ask("COSTOUT", LANES, STEPS, FTE, "FY14", down(0, 0.02)));
    expect(cells).toHaveLength(4);
  });

  test("raises that are none are refused", () => {
    expect(refusal("COSTOUT", LANES, STEPS, FTE, "FY14", "two")).toMatch(/^#VALUE! raises: "two" is not a number\./);
    expect(refusal("COSTOUT", LANES, STEPS, FTE, "FY14", 2)).toMatch(/^#VALUE! raises: 2 is not allowed\./);
  });
});

describe("the raise that new money pays for", () => {
  test("a 2% raise costs 6,156.02; a cent less pays for 0.0001% less; both from one range", () => {
    expect(ask("RAISEFOR", LANES, STEPS, FTE, "FY14", down(6156.02, 6156.01))).toEqual([[0.02], [0.019999]]);
  });

  test("without steps 2,858.56 pays for 2%", () =>
    expect(one("RAISEFOR", LANES, STEPS, FTE, "FY14", 2858.56, "no")).toBe(0.02));

  // The steps alone cost 3,232.82. At -0.1593%: 2 × 56,459.63 + 33,007.99 = 142,927.25 + 3,000.
  test("3,000 does not pay for the steps: the schedule would have to fall", () => {
    expect(one("RAISEFOR", LANES, STEPS, FTE, "FY14", 3000)).toBe(-0.001593);
  });

  test("explained: what the steps cost, and what is left", () => {
    expect(explained("RAISEFOR", LANES, STEPS, FTE, "FY14", 6156.02)).toEqual({
      "Payroll before": 142927.25,
      "Step movement, on the schedule given": 3232.82,
      "Left for the schedule": 2923.2,
      "New money that the raise uses": 6156.02,
      Result: 0.02,
    });
  });

  test("money for more than twice the payroll has no answer", () => {
    expect(refusal("RAISEFOR", LANES, STEPS, FTE, "FY14", 200000)).toBe(
      "#N/A newMoney: $200,000.00 would pay for more than a raise of 100%. The payroll is $142,927.25.",
    );
  });
});

describe("career earnings", () => {
  test("three years from M2 step 7: 54,933.30 + 56,549.71 + 58,169.86", () => {
    expect(one("CAREER", "M2", 7, 3, "FY14")).toBe(169652.87);
  });

  // Step 14 is the top: 69,728.67 × 1.02 = 71,123.24, × 1.02 again = 72,545.70.
  test("three years from step 13 with raises of 2%: 64,641.75 + 71,123.24 + 72,545.70", () => {
    expect(one("CAREER", "M2", 13, 3, "FY14", 0.02)).toBe(208310.69);
  });

  test("on a sheet that ends at step 9, two years from step 9", () => {
    expect(
      one("CAREER", "M2", 9, 2, [
        ["Step", "M2"],
        [9, 60000],
      ]),
    ).toBe(120000);
  });

  test("down a column, with a blank row", () => {
    expect(ask("CAREER", down("M2", ""), down(7, ""), down(1, ""), "FY14")).toEqual([[54933.3], [""]]);
  });

  test("years typed once for everybody do not make a row of a blank one", () => {
    expect(ask("CAREER", down("M2", ""), down(7, ""), 3, "FY14")).toEqual([[169652.87], [""]]);
  });

  test("years are whole and from 1 to 60", () => {
    expect(refusal("CAREER", "M2", 7, 0, "FY14")).toBe("#VALUE! years is missing.");
    expect(refusal("CAREER", "M2", 7, 61, "FY14")).toMatch(
      /^#VALUE! years: 61 is not allowed\. Give a whole number of years from 1 to 60\./,
    );
    expect(refusal("CAREER", "M2", 7, 2.5, "FY14")).toMatch(/^#VALUE! years: 2\.5 is not a whole number\./);
  });
});
