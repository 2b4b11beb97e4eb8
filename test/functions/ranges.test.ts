import fc from "fast-check";
import { LANES } from "../../src/agreement/lanes";
import { across, ask, down, one, reason } from "./ask";

test("a single value is repeated against a column", () => {
  expect(ask("SALARY", down("B0", "B1"), 1, "FY13")).toEqual([[40796.54], [41204.01]]);
});

test("a column against a column goes row by row", () => {
  expect(ask("SALARY", down("B0", "B1"), down(1, 2), "FY13")).toEqual([[40796.54], [42792.38]]);
});

test("a column against a row makes a grid", () => {
  expect(ask("SALARY", across("B0", "B1"), down(1, 2), "FY13")).toEqual([
    [40796.54, 41204.01],
    [42382.49, 42792.38],
  ]);
});

test("the year may be a range too", () => {
  expect(ask("SALARY", "B0", 1, across("FY13", "FY14", "FY15"))).toEqual([[40796.54, 41612.47, 42444.72]]);
});

test("a bad row carries its own error, the others their values", () => {
  const [first, second, third] = ask("SALARY", down("B0", "B9", "B1"), 1, "FY13");
  expect(first).toEqual([40796.54]);
  expect(reason(second?.[0])).toMatch(/^#VALUE! lane: "B9" is not a lane\./);
  expect(third).toEqual([41204.01]);
});

test("a year outside the agreement is #N/A in its own column only", () => {
  const [row = []] = ask("SALARY", "B0", 1, across("FY15", "FY16"));
  expect(row[0]).toBe(42444.72);
  expect(reason(row[1])).toMatch(/^#N\/A year: "FY16"/);
});

describe("blank rows", () => {
  test.each([[0], [""], [null], [undefined], ["  "]])("a row of %p gives an empty text", (blank) => {
    expect(ask("SALARY", down("B0", blank), down(1, blank), "FY13")).toEqual([[40796.54], [""]]);
    expect(one("SALARY", [[blank]], [[blank]], "FY13")).toBe("");
  });

  test("a blank row stays blank beside a bad year", () => expect(one("SALARY", "", "", "FY16")).toBe(""));

  test("a row with some of it missing names what is", () => {
    const cells = ask("SALARY", down("B0", ""), down("", 1), "FY13");
    expect(cells.map((row) => reason(row[0]))).toEqual(["#VALUE! step is missing.", "#VALUE! lane is missing."]);
  });

  test("a blank row stays blank where every blank cell comes as 0, days too", () => {
    expect(ask("LANECHANGEPAY", down("B0", 0), down("B1", 0), down(1, 0), "FY13", down(92, 0))).toEqual([[41000.28], [""]]);
  });

  test("days typed once for everyone do not make a row of a blank one", () => {
    expect(ask("PERDIEM", down("M2", ""), down(7, ""), "FY14", 5)).toEqual([[1492.75], [""]]);
  });

  test("0 days are 0 days", () => expect(one("PERDIEM", "M2", 7, "FY14", 0)).toBe(0));

  test("a blank optional cell counts as left out", () => {
    expect(ask("PERDIEM", "M2", 7, "FY14", down("", null, 2))).toEqual([[298.55], [298.55], [597.1]]);
  });
});

test("lists go down for a single amount and a row of amounts, across for a column of amounts", () => {
  expect(ask("INSTALLMENTS", 100, 3)).toEqual([[33.33], [33.33], [33.34]]);
  expect(ask("INSTALLMENTS", across(100, 50), 2)).toEqual([[50, 25], [50, 25]]);
  expect(ask("INSTALLMENTS", down(100, "", 50), 2)).toEqual([[50, 50], ["", ""], [25, 25]]);
});

test("a sheet-wide grid is refused instead of hanging", () => {
  const long = Array.from({ length: 3000 }, () => [1]);
  expect(() => ask("SALARY", [Array<string>(3000).fill("B0")], long, "FY13")).toThrow(/more than one formula can hold/);
});

test("a range gives what its single cells give", () => {
  const lane = fc.constantFrom(...LANES.map(({ code }) => code), "B9", "");
  const step = fc.oneof(fc.integer({ min: -1, max: 16 }), fc.constantFrom("", "7", null));
  fc.assert(
    fc.property(fc.array(fc.tuple(lane, step, fc.double({ min: 0, max: 200 })), { minLength: 2, maxLength: 8 }), (rows) => {
      const [lanes, steps, days] = [0, 1, 2].map((at) => rows.map((row) => [row[at as 0 | 1 | 2]]));
      const spilled = ask("PERDIEM", lanes, steps, "FY15", days).map(([cell]) => reason(cell));
      const singly = rows.map(([laneOf, stepOf, daysOf], at) => {
        try {
          // The same row twice, so that both are ranges.
          return reason(ask("PERDIEM", down(laneOf, laneOf), down(stepOf, stepOf), "FY15", down(daysOf, daysOf))[1]?.[0]);
        } catch (error) {
          return `${at} threw ${String(error)}`;
        }
      });
      expect(spilled).toEqual(singly);
    }),
  );
});
