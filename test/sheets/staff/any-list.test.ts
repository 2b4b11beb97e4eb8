import fc from "fast-check";
import { HEADING_NAMES } from "../../../src/sheets/staff/heading-names";
import { headingKey, namedHeading } from "../../../src/sheets/staff/named-heading";
import { sampleStaff } from "../../../src/sheets/staff/sample-staff";
import { contentOf } from "../../../src/sheets/staff/staff-sheet";
import { STAFF_HEADINGS, type StaffHeading } from "../../../src/sheets/staff/staff-columns";
import { read } from "./lists";

const SAMPLE = sampleStaff();
const NEEDED: readonly StaffHeading[] = ["Id", "Name", "School"];

/** A heading as somebody might have written it: any known name, in any case, with the year or spaces around it. */
const anyName = (heading: StaffHeading) =>
  fc
    .tuple(
      fc.constantFrom(heading, ...HEADING_NAMES[heading].known),
      fc.constantFrom(
        (name: string) => name,
        (name: string) => name.toUpperCase(),
        (name: string) => name.toLowerCase(),
        (name: string) => ` ${name.replace(/ /g, "\u00a0")} `,
        (name: string) => `${name} 2014-15`,
        (name: string) => `${name}:`,
      ),
    )
    .map(([name, write]) => write(name));

const anyColumns = fc
  .shuffledSubarray(STAFF_HEADINGS.filter((heading) => !NEEDED.includes(heading)) as StaffHeading[])
  .chain((others) => fc.shuffledSubarray([...NEEDED, ...others], { minLength: NEEDED.length + others.length }))
  .chain((headings) => fc.tuple(fc.constant(headings), fc.tuple(...headings.map(anyName))));

const anyPeople = fc.shuffledSubarray(SAMPLE as (typeof SAMPLE)[number][], { minLength: 1, maxLength: 60 });

/** Titles above, and blank rows at some places between. */
const anyGaps = fc.record({ titles: fc.nat(3), gapEvery: fc.integer({ min: 2, max: 50 }) });

test("a clean list of any size, in any order of columns, under any known headings, gives the same Staff", () => {
  fc.assert(
    fc.property(anyColumns, anyPeople, anyGaps, ([headings, names], people, { titles, gapEvery }) => {
      const rows = people.map((person) => headings.map((heading) => person[heading] ?? ""));
      const withGaps = rows.flatMap((row, at) => (at % gapEvery === gapEvery - 1 ? [[], row] : [row]));
      const above = Array.from({ length: titles }, (_, at) => [`Title ${at}`]);
      const list = read([...above, names, ...withGaps], { row: titles + 2, column: 1 });
      const expected = people.map((person) =>
        Object.fromEntries(
          headings.flatMap((heading) => (person[heading] === undefined ? [] : [[heading, person[heading]]])),
        ),
      );
      const added = headings.includes("Role") ? {} : { Role: "Guidance counselor" };
      const derived = ({ Position }: Readonly<Record<string, unknown>>) =>
        Position === "Guidance counselor" ? added : {};
      expect(contentOf(list).rows).toEqual(expected.map((person) => ({ ...person, ...derived(person) })));
      expect(list.further).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test("no heading is known for two columns", () => {
  const seen = new Map<string, StaffHeading>();
  for (const heading of STAFF_HEADINGS) {
    for (const name of [heading, ...HEADING_NAMES[heading].known]) {
      const key = headingKey(name);
      expect([name, seen.get(key) ?? heading]).toEqual([name, heading]);
      seen.set(key, heading);
      expect([name, namedHeading(name)]).toEqual([name, heading]);
    }
  }
});
