import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LOCATIONS, type Pay, POSITIONS, STIPENDS } from "../../src/agreement/stipends";
import { ask, one } from "../support/functions/ask";

/** One line of a CSV file whose fields may stand in quotes. */
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
function asPrinted(pay: Pay | null | undefined, name: string): string {
  if (!pay) return "";
  if (pay.perTeacher !== undefined) return `${pay.amount} ${pay.perTeacher}`;
  const per = {
    position: "",
    person: " each",
    hour: " per hour",
    mentee: name.includes("per mentee") ? "" : " per mentee",
  }[pay.per];
  return `${pay.amount}${per}`;
}

test("Appendix C has 68 positions under the heading rows", () => {
  expect(positions).toHaveLength(68);
  expect(printed).toHaveLength(69);
});

test("every position stands as printed: location, name, and its pay in each year", () => {
  const ours = POSITIONS.map(({ location, name, pay }) => [location, name, ...pay.map((one) => asPrinted(one, name))]);
  expect(ours).toEqual(
    positions.map(({ location, name, pay }) => [location, name, ...pay.map((cell) => cell.replace(/[$,]/g, ""))]),
  );
});

test("STIPEND finds every position by its printed name, and refuses it in the years in which it does not exist", () => {
  for (const { location, name, pay } of positions) {
    pay.forEach((cell, year) => {
      const answer = () => one("STIPEND", location, name, `FY${13 + year}`);
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
    for (const location of Object.keys(LOCATIONS)) {
      expect(ask("STIPENDS", year, location)).toHaveLength(
        1 + existing.filter((position) => position.location === location).length,
      );
    }
  }
});

test("every term of the stipends holds all positions", () => {
  for (const term of STIPENDS.terms) expect(term.value).toHaveLength(POSITIONS.length);
});
