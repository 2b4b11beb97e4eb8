import fc from "fast-check";
import { GROUPS, specOf } from "../../src/functions";
import { clauseOf } from "../../src/functions/engine/clause";
import { ask, down, reason, refusal } from "../support/functions/ask";
import { explained } from "../support/functions/explained";
import { ordinaryCall } from "../support/functions/ordinary-calls";

/** Their answer is about all the people given. */
const PEOPLE = [down("M2", "B0"), down(7, 1), down(1, 0.5)];
const CALLS_OF_SEVERAL: Readonly<Record<string, readonly unknown[]>> = {
  PAYROLL: [...PEOPLE, "FY14"],
  RAISEFOR: [...PEOPLE, "FY14", 5000],
};

const explainable = GROUPS.flatMap((group) => group.functions).filter(
  (spec) => spec.explained && spec.shape !== "table",
);

test.each(explainable.map((spec) => [spec.id, spec] as const))(
  "EXPLAIN of %s: steps with their clauses, and at the end what the function returns",
  (id) => {
    const args = CALLS_OF_SEVERAL[id] ?? ordinaryCall(id);
    const [heading, ...rows] = ask("EXPLAIN", id, ...args);
    expect(heading).toEqual(["Step", "Value", "Clause"]);
    const returned = ask(id, ...args).flat();
    expect(rows.slice(-returned.length).map(([, value]) => value)).toEqual(returned);
    const steps = rows.slice(0, -returned.length);
    expect(steps.length).toBeGreaterThan(0);
    for (const [step] of rows) expect(step).toMatch(/\w/);
    for (const [, , clause] of rows) expect(clause).toMatch(/Article|Appendix|No clause/);
  },
);

test("the explanation of a call is always that of its answer", () => {
  const days = fc.double({ min: 0, max: 400, noNaN: true });
  const hired = fc.constantFrom("1988-09-01", "1993-12-31", "1994-01-01", "2001-09-01", "", "soon");
  fc.assert(
    fc.property(
      days,
      fc.constantFrom("M5", "B0", "C / D", "X", ""),
      fc.integer({ min: 0, max: 15 }),
      hired,
      fc.constantFrom("PAY", "DAYS", ""),
      (accumulated, lane, step, hireDate, cap) => {
        const args = [accumulated, lane, step, "FY15", hireDate, 184, cap];
        const last = ask("EXPLAIN", "SICKBUYBACK", ...args).at(-1) ?? [];
        let returned: string;
        try {
          returned = reason(ask("SICKBUYBACK", ...args)[0]?.[0]);
        } catch (error) {
          returned = (error as Error).message;
        }
        expect(String(last[1])).toBe(returned);
      },
    ),
  );
});

test.each([
  ["First year (R23): 1 month at 1.5 days", "SICKDAYS", [true, 1]],
  ["First year (R23): 2 months at 1.5 days", "SICKDAYS", [true, 2]],
  ["1 teacher at $200.00 (R15)", "STIPEND", ["GHS", "Department Heads", "FY15", 1]],
  ["6 teachers at $200.00 (R15)", "STIPEND", ["GHS", "Department Heads", "FY15", 6]],
] as const)("%s", (step, id, args) => expect(ask("EXPLAIN", id, ...args).map(([said]) => said)).toContain(step));

describe("a call without an answer says why", () => {
  test("a year outside the agreement", () => {
    expect(ask("EXPLAIN", "SALARY", "M2", 7, "FY16").at(-1)).toEqual([
      "No answer (#N/A)",
      'year: "FY16" is FY16. The agreement covers FY13, FY14 and FY15 (July 1, 2012 to June 30, 2015).',
      "Appendix B",
    ]);
  });
  test("a missing argument", () =>
    expect(ask("EXPLAIN", "SALARY", "M2").at(-1)).toEqual(["No answer (#VALUE!)", "step is missing.", "Appendix B"]));
  test("what was reckoned before the refusal still shows", () => {
    expect(explained("SICKBALANCE", 1, 15, 20)).toMatchObject({
      "Opening balance": 1,
      "No answer (#VALUE!)": "The days taken (used, soldBack, donated) are 4 more than there are. Give fewer days.",
    });
  });
  test("several rows at once", () => {
    expect(ask("EXPLAIN", "SALARY", down("M2", "M3"), 7, "FY14").at(-1)?.[1]).toBe(
      "lane: EXPLAIN explains one row at a time. Give a single cell.",
    );
  });
  test("a blank row", () =>
    expect(ask("EXPLAIN", "SALARY", "", "", "FY14")[1]).toEqual([
      "Nothing was given: the result is empty",
      "",
      "Appendix B",
    ]));
  test("too many arguments", () =>
    expect(ask("EXPLAIN", "TUTORING", 1, 2).at(-1)?.[1]).toBe("TUTORING has 1 argument; 2 were given."));
  test("a table", () =>
    expect(ask("EXPLAIN", "SCHEDULE", "FY14").at(-1)?.[1]).toBe(
      "SCHEDULE gives a whole table. EXPLAIN explains functions that give an amount.",
    ));
  test("a function that does not exist is refused with the nearest name", () => {
    expect(refusal("EXPLAIN", "SICKBYBACK", 1)).toBe(
      '#VALUE! functionName: "SICKBYBACK" is not a function of this add-in. Did you mean "SICKBUYBACK"?',
    );
  });
});

describe("CLAUSE", () => {
  test("SICKBUYBACK is in Article XII, Section 1.E", () =>
    expect(ask("CLAUSE", "SICKBUYBACK")).toEqual([["Article XII, Section 1.E"]]));
  test("a column of names, however written", () => {
    expect(ask("CLAUSE", down("salary", "GARDNER.TUTORING", "=gardner.premium(", "")).flat()).toEqual([
      "Appendix B",
      "Article XX, Section 13",
      "Article XVI, Section 1",
      "",
    ]);
  });
  test("every function has one", () => {
    for (const group of GROUPS)
      for (const { id } of group.functions) expect(ask("CLAUSE", id)).toEqual([[clauseOf(specOf(id))]]);
  });
});

test.each([
  // 60 days: 50 in full, and 10 at the share of 0.5.
  [["SICKBUYBACK", 60, "M2", 14, "FY14", "1988-09-01"], "Days above them, at 50%", 5],
  // 6 days of absence at 1/3 of a sick day.
  [["WORKERSCOMP", 200, 120, 6, 10], "Sick days charged, 1/3 of a day each", 2],
])("EXPLAIN of %j has the agreement's figure in “%s”", (call, step, value) => {
  expect(ask("EXPLAIN", ...call)).toContainEqual([step, value, expect.any(String)]);
});
