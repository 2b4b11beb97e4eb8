import type * as Before from "../../src/agreement/2012-2015";
import { YEARS } from "../../src/agreement/years";
import { examine } from "../../src/sheets/staff/doctor/examine";
import { sampleStaff } from "../../src/sheets/staff/sample-staff";
import { serial } from "../support/functions/ask";
import { read } from "../sheets/staff/lists";
import type * as Successor from "./2015-2018";

// The one place at which the folder 2015-2018 is added: the list of agreements.
jest.mock("../../src/agreement/agreements", () => ({
  AGREEMENTS: [
    jest.requireActual<typeof Before>("../../src/agreement/2012-2015").AGREEMENT_2012_2015,
    jest.requireActual<typeof Successor>("./2015-2018").AGREEMENT_2015_2018,
  ],
}));

test("a sample of staff: PTS after three years is too early, step 15 is the top", () => {
  const fy17 = YEARS.find(({ code }) => code === "FY17");
  const staff = sampleStaff(fy17);
  expect(Math.max(...staff.map(({ Step }) => Number(Step)))).toBe(15);
  const years = staff.flatMap((person) => (person.PTS === "No" ? [Number(person["Year without PTS"])] : []));
  expect(Math.max(...years)).toBe(4);
});

test("a staff list is examined by what the year's agreement settles, and by nothing else", () => {
  const year = YEARS.find(({ code }) => code === "FY16");
  if (!year) throw new Error("no FY16");
  const list = read([
    ["Name", "Role", "Lane", "Step", "FTE", "Hire date", "Stay-well", "Personal days used", "Salary on file"],
    // 56,872.44 a year: no biweekly payment is settled, so that a 26th of it is only another amount; four days are.
    ["Smith, Jo", "Teacher", "M2", 7, 1, serial("1990-08-27"), "Yes", 5, 2187.4],
    // 56,872.44 / 186 = 305.765…
    ["Lee, Kim", "Teacher", "M2", 7, 1, serial("1990-08-27"), "Yes", 4, 305.77],
    // How many days a guidance counselor works is not settled.
    ["Cruz, Al", "Guidance counselor", "M2", 7, 1, serial("1990-08-27"), "No", 4, 305.77],
  ]);
  const asked = ["salary-differs", "salary-of-a-part", "stay-well-too-early", "personal-days"];
  const found = examine({ list, year }).filter(({ kind }) => asked.includes(kind.id));
  expect(found.map(({ name, kind, says }) => [name, kind.id, says])).toEqual([
    ["Lee, Kim", "salary-of-a-part", "$305.77 is a daily rate, not a year's salary."],
    ["Smith, Jo", "salary-differs", "Schedule × FTE is $56,872.44; on file is $2,187.40."],
    ["Cruz, Al", "salary-differs", "Schedule × FTE is $56,872.44; on file is $305.77."],
    ["Smith, Jo", "personal-days", "5 days used, of 4."],
  ]);
});
