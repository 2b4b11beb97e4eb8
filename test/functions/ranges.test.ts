import fc from "fast-check";
import { GROUPS } from "../../src/functions";
import { across, ask, down, one, reason } from "../support/functions/ask";
import { likely } from "../support/functions/likely-values";

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
    expect(ask("LANECHANGEPAY", down("B0", 0), down("B1", 0), down(1, 0), "FY13", down(92, 0))).toEqual([
      [41000.28],
      [""],
    ]);
  });

  test("days typed once for everyone do not make a row of a blank one", () => {
    expect(ask("PERDIEM", down("M2", ""), down(7, ""), "FY14", 5)).toEqual([[1492.75], [""]]);
  });

  test("0 days are 0 days", () => expect(one("PERDIEM", "M2", 7, "FY14", 0)).toBe(0));

  test("a blank cell of days is 0 days, not the default", () => {
    expect(ask("PERDIEM", "M2", 7, "FY14", down("", null, 2))).toEqual([[0], [0], [597.1]]);
  });
});

test("lists go down for a single amount and a row of amounts, across for a column of amounts", () => {
  expect(ask("INSTALLMENTS", 100, 3)).toEqual([[33.33], [33.33], [33.34]]);
  expect(ask("INSTALLMENTS", across(100, 50), 2)).toEqual([
    [50, 25],
    [50, 25],
  ]);
  expect(ask("INSTALLMENTS", down(100, "", 50), 2)).toEqual([
    [50, 50],
    [0, 0],
    [25, 25],
  ]);
});

test("a pay schedule for nobody is blank", () => {
  expect(ask("PAYSCHEDULE", "", 26, "", "")).toEqual([[""]]);
});

test("more lists than a sheet can show are refused instead of hanging", () => {
  expect(() =>
    ask(
      "INSTALLMENTS",
      Array.from({ length: 300_000 }, () => [1]),
    ),
  ).toThrow(/takes at most 20000 cells at a time/);
});

test("a whole column is answered", () => {
  const column = Array.from({ length: 1_048_576 }, (_, at) => [at < 2 ? "M2" : ""]);
  const cells = ask(
    "SALARY",
    column,
    column.map(([lane]) => [lane === "" ? "" : 7]),
    "FY14",
  );
  expect(cells).toHaveLength(1_048_576);
  expect(cells.slice(0, 3)).toEqual([[54933.3], [54933.3], [""]]);
});

test("a sheet-wide grid is refused instead of hanging", () => {
  const long = Array.from({ length: 3000 }, () => [1]);
  expect(() => ask("SALARY", [Array<string>(3000).fill("B0")], long, "FY13")).toThrow(/more than one formula can hold/);
});

const specs = GROUPS.flatMap((group) => group.functions);
/** Functions that read every argument in one piece. */
const inOnePiece = specs.filter((spec) => spec.args.every((arg) => arg.kind === "range"));
/** Functions with an answer for each row. */
const rowByRow = specs.filter(
  (spec) => (spec.shape === "cell" || spec.shape === "cells") && !inOnePiece.includes(spec),
);

test("a function all of whose arguments are ranges answers once, however long they are", () => {
  expect(inOnePiece.map((spec) => spec.id)).toEqual(["SCATTERGRAM", "PAYROLL"]);
  expect(ask("PAYROLL", down("M2", "B0", "M2"), down(7, 1, 7), 1, "FY14")).toHaveLength(1);
});

test.each(rowByRow.map((spec) => [spec.id, spec] as const))(
  "%s of a range gives what it gives for each row",
  (id, spec) => {
    const row = fc.tuple(...spec.args.map(() => likely));
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 6 }), (rows) => {
        // What is read in one piece, a schedule or holidays, is the same for all rows.
        const column = (at: number, of: readonly unknown[][]) =>
          spec.args[at]?.kind === "range" ? [[rows[0]?.[at]]] : of.map((cells) => [cells[at]]);
        const call = (of: readonly unknown[][]): string[] => {
          try {
            return ask(id, ...spec.args.map((_, at) => column(at, of))).map((cells) => cells.map(reason).join(" | "));
          } catch (error) {
            return of.map(() => reason(error));
          }
        };
        // A row beside itself, because a single row throws its error instead of holding it.
        expect(call(rows)).toEqual(rows.map((cells) => call([cells, cells])[0]));
      }),
      { numRuns: 60 },
    );
  },
);
