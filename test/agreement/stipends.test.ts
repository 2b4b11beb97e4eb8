import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AGREEMENT_2012_2015 } from "../../src/agreement/2012-2015";
import { provisionOf } from "../../src/agreement/agreement";
import { LOCATIONS, type Stipend, STIPENDS } from "../../src/agreement/stipends";
import { POSITIONS } from "../../src/rules/stipends";
import { ask, one } from "../support/functions/ask";

/** One line of a CSV file whose fields may be in quotes. */
const fields = (line: string): string[] =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, field = ""]) => field.replace(/^"|"$/g, "")).slice(0, 5);

/** Appendix C as printed, kept apart from the code's own table. A row without location belongs to the one above. */
const printed: { location: string; name: string; pay: string[] }[] = [];
for (const line of readFileSync(join(__dirname, "appendix-c-stipends.csv"), "utf8").trim().split(/\r?\n/).slice(1)) {
  const [location = "", name = "", ...pay] = fields(line);
  printed.push({ location: location === "" ? (printed.at(-1)?.location ?? "") : location, name, pay });
}
const positions = printed.filter(({ name }) => name !== "Mentor Program");

/** An amount as Appendix C prints it, dollars signs and commas aside. */
function asPrinted({ amount, per, perTeacher, position }: Stipend): string {
  if (perTeacher !== undefined) return `${amount} ${perTeacher}`;
  const each = {
    position: "",
    person: " each",
    hour: " per hour",
    mentee: position.includes("per mentee") ? "" : " per mentee",
  }[per];
  return `${amount}${each}`;
}

const tables = (provisionOf(AGREEMENT_2012_2015, STIPENDS)?.dated ?? []).map(({ value }) => value);
const locations = Object.keys(provisionOf(AGREEMENT_2012_2015, LOCATIONS)?.dated[0]?.value ?? {});

test("Appendix C has 68 positions under the heading rows", () => {
  expect(positions).toHaveLength(68);
  expect(printed).toHaveLength(69);
});

test("each year's table is as printed: location, position and pay, in the order of Appendix C", () => {
  expect(tables).toHaveLength(3);
  tables.forEach((table, year) => {
    const ours = table.map((stipend) => [stipend.location, stipend.position, asPrinted(stipend)]);
    const inPrint = positions.map(({ location, name, pay }) => [
      location,
      name,
      (pay[year] ?? "").replace(/[$,]/g, ""),
    ]);
    expect(ours).toEqual(inPrint.filter(([, , pay]) => pay !== ""));
  });
});

test("the positions of all years together are those of Appendix C", () => {
  const sorted = (names: readonly string[]) => [...names].sort();
  expect(sorted(POSITIONS.map(({ location, name }) => `${location} ${name}`))).toEqual(
    sorted(positions.map(({ location, name }) => `${location} ${name}`)),
  );
});

test("STIPEND finds every position by its printed name, and refuses it in the years in which it does not exist", () => {
  for (const { location, name, pay } of positions) {
    pay.forEach((cell, year) => {
      // The print has the total of four.
      const units = name.startsWith("Non-specified") ? 4 : null;
      const answer = () => one("STIPEND", location, name, `FY${13 + year}`, units);
      if (cell === "") expect(answer).toThrow(/it exists in FY1/);
      else expect([name, answer()]).toEqual([name, Number(/[\d,.]+/.exec(cell)?.[0].replace(",", ""))]);
    });
  }
});

test("STIPENDS lists the positions of a year, of one location or all", () => {
  for (const [at, year] of ["FY13", "FY14", "FY15"].entries()) {
    const existing = positions.filter(({ pay }) => pay[at] !== "");
    const [heading, ...rows] = ask("STIPENDS", year);
    expect(heading).toEqual(["Location", "Position", "Amount", "Per", "Note"]);
    expect(rows.map(([location, name]) => [location, name])).toEqual(
      existing.map(({ location, name }) => [location, name]),
    );
    for (const location of locations) {
      expect(ask("STIPENDS", year, location)).toHaveLength(
        1 + existing.filter((position) => position.location === location).length,
      );
    }
  }
});
