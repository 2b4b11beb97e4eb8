import { YEARS } from "../../src/agreement/years";
import { examine } from "../../src/sheets/staff/doctor/examine";
import { read } from "../sheets/staff/lists";
import lists from "./public-lists.json";

/*
 * Lists and headings as offices keep them, each with the public source it comes from. Everybody in them is read; what a
 * careful colleague would ask about is the finding that a case names, and no other is an error.
 */

const HEADINGS = [
  "Educator",
  "Position",
  "School",
  "PTS",
  "Year without PTS",
  "New assignment",
  "Overall rating",
  "Impact",
  "Start date",
  "Primary evaluator",
  "Supervising evaluator",
];

const cases: readonly {
  readonly id: string;
  readonly kind: string;
  readonly rows: readonly (readonly unknown[])[];
  readonly finding?: string;
}[] = lists.rows;

test.each(cases.map((one) => [one.id, one.kind, one] as const))("%s, %s", (_, __, { rows, finding }) => {
  const list = read([HEADINGS, ...rows]);
  expect(list.people).toHaveLength(rows.length);
  const [year] = YEARS;
  const findings = year === undefined ? [] : examine({ list, year }).map(({ kind }) => kind);
  expect(findings.map(({ id }) => id)).toEqual(
    finding === undefined ? expect.anything() : expect.arrayContaining([finding]),
  );
  expect(findings.filter(({ id, gravity }) => gravity === "error" && id !== finding)).toEqual([]);
});

test.each(lists.headings.map((one) => [one.id, one.kind, one] as const))(
  "%s, %s: each heading is understood",
  (_, __, { headings, row, understood }) => {
    const { mapping } = read([headings, row]);
    expect(mapping).toMatchObject(Object.fromEntries(understood.map((heading, at) => [heading, at])));
  },
);
