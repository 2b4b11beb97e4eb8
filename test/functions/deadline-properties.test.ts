import fc from "fast-check";
import { ask, down, one, reason, serial } from "../support/functions/ask";

/** What must hold for whatever is given to the functions on evaluation, deadlines and careers. */
const day = fc.integer({ min: serial("2012-07-01"), max: serial("2015-06-30") });
const holidays = fc.array(day, { maxLength: 40 }).map((days) => (days.length === 0 ? [[""]] : down(...days)));
const length = fc.integer({ min: 2, max: 8 });

/** The cells of a call, a refusal of the whole call as its only cell. */
function answer(id: string, args: readonly unknown[]): string[][] {
  try {
    return ask(id, ...args).map((row) => row.map(reason));
  } catch (error) {
    return [[reason(error)]];
  }
}

/**
 * Each function with a column for every argument of the row, good and bad values among them, and what all rows share.
 */
const CALLS: readonly (readonly [string, readonly fc.Arbitrary<unknown>[], readonly fc.Arbitrary<unknown>[]])[] = [
  [
    "PLANTYPE",
    [
      fc.constantFrom("Y", "N", "", 2),
      fc.constantFrom("E", "P", "NI", "U", "", "X"),
      fc.constantFrom("High", "Low", ""),
      fc.constantFrom("Y", ""),
    ],
    [],
  ],
  ["OBSERVATIONS", [fc.constantFrom("Y", "N", ""), fc.constantFrom("E", "U", 1, 2, 3, 4, "")], []],
  [
    "EVALDUE",
    [fc.constantFrom("Orientation", "Sign-off", "Signoff", "Party", ""), fc.constantFrom("FY14", "2030-31", "x")],
    [],
  ],
  [
    "OVERALLALLOWED",
    [fc.constantFrom("E", "P", "NI", ""), fc.constantFrom("P", "NI", ""), fc.constantFrom("P", "U")],
    [],
  ],
  ["SCHOOLDAY", [fc.oneof(day, fc.constantFrom("", "soon")), fc.integer({ min: -200, max: 200 })], [holidays]],
  ["GRIEVANCEDUE", [fc.constantFrom("File", "Award", "Lunch"), fc.oneof(day, fc.constant(""))], [holidays]],
  [
    "CAREER",
    [fc.constantFrom("M2", "B0", "", "Z"), fc.integer({ min: 0, max: 15 }), fc.integer({ min: 1, max: 20 })],
    [fc.constantFrom("FY13", "FY15"), fc.constantFrom(0, 0.02)],
  ],
];

test.each(CALLS)("%s: a column gives what its single rows give", (id, ofRow, shared) => {
  fc.assert(
    fc.property(
      length.chain((rows) => fc.array(fc.tuple(...ofRow), { minLength: rows, maxLength: rows })),
      fc.tuple(...shared),
      (rows, others) => {
        const columns = ofRow.map((_, at) => down(...rows.map((row) => row[at])));
        const together = ask(id, ...columns, ...others).map((row) => row.map(reason));
        rows.forEach((row, at) => {
          const alone = answer(id, [...row, ...others]).flat();
          const inColumn = together[at] ?? [];
          // A refusal alone is the whole call's; in a column each cell of its row has it.
          expect(inColumn).toEqual(alone.length === inColumn.length ? alone : inColumn.map(() => alone[0]));
        });
      },
    ),
  );
});

test("SCHOOLDAY: there and back again, from any school day", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -300, max: 300 }), holidays, (date, days, off) => {
      const from = one("SCHOOLDAY", one("SCHOOLDAY", date, 1, off), -1, off);
      expect(one("SCHOOLDAY", one("SCHOOLDAY", from, days, off), -days, off)).toBe(from);
    }),
  );
});

test("SCHOOLDAY: more days are never earlier, more holidays never sooner", () => {
  fc.assert(
    fc.property(day, fc.nat(200), fc.nat(50), holidays, holidays, (date, days, more, off, others) => {
      const due = Number(one("SCHOOLDAY", date, days, off));
      expect(Number(one("SCHOOLDAY", date, days + more, off))).toBeGreaterThanOrEqual(due);
      expect(Number(one("SCHOOLDAY", date, days, [...off, ...others]))).toBeGreaterThanOrEqual(due);
    }),
  );
});

test("FMLAWEEKS: a column of days gives what single days give, each from 0 to 12", () => {
  const leaves = fc.array(
    fc.tuple(
      day,
      fc.integer({ min: 1, max: 60 }).map((tenths) => tenths / 10),
    ),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(fc.array(day, { minLength: 2, maxLength: 6 }), leaves, (days, taken) => {
      const starts = down(...taken.map(([start]) => start));
      const weeks = down(...taken.map(([, length]) => length));
      const left = ask("FMLAWEEKS", down(...days), starts, weeks)
        .flat()
        .map(Number);
      expect(left).toEqual(days.map((asOf) => one("FMLAWEEKS", asOf, starts, weeks)));
      for (const each of left) expect(each >= 0 && each <= 12).toBe(true);
    }),
  );
});
