import { bargainingWorkbook } from "../../../src/sheets/bargaining/bargaining-workbook";
import { newBargainingNames } from "../../../src/sheets/bargaining/names";
import type { StaffRow } from "../../../src/sheets/staff/staff-columns";
import { type Calculated, calculate } from "../../support/sheets/calculate";
import { staffTable } from "../../support/sheets/staff-table";
import { onInsuredStaff } from "./insured-base";

const person = (Id: string, plan: string | null, tier: string | null): StaffRow => ({
  Id,
  Lane: "B0",
  Step: 1,
  FTE: 1,
  ...(plan === null ? {} : { "Insurance plan": plan }),
  ...(tier === null ? {} : { "Insurance tier": tier }),
});
const STAFF = [
  person("1", "City HMO", "Family"),
  person("2", "City HMO", "Family"),
  person("3", "Blue Choice", "Individual"),
  person("4", "None", null),
  person("5", null, null),
  person("6", "Cape PPO", "Family"),
];

let sheets: Calculated;
beforeAll(async () => {
  const names = newBargainingNames(["Committee 1"], { sheets: [], tables: [], names: [] });
  const { plan } = bargainingWorkbook(names, onInsuredStaff(40_000, 41_000));
  sheets = await calculate({ ...plan, sheets: [...plan.sheets, staffTable(STAFF)] });
});
afterAll(() => sheets.close());

const CHECK = "People whose insurance plan and tier are not in the list of plans";

test("people are counted in their plan and tier; whoever is in none of the list is in the checks", async () => {
  // Blue Choice individual, family; City HMO individual, family; dental twice; life.
  expect(sheets.column("InsurancePlans", "People")).toEqual([1, 0, 0, 2, 0, 0, 0]);
  expect(sheets.cell("Checks", CHECK, "Value")).toBe(1);
  await sheets.type("InsurancePlans", "Life", "Tier", "Family");
  await sheets.type("InsurancePlans", "Life", "Plan", "Cape PPO");
  expect(sheets.cell("Checks", CHECK, "Value")).toBe(0);
});

test("whoever cannot be counted by lane, step or FTE is in the checks, with the row in the staff list", async () => {
  // Row 4 of the sheet has the headings.
  const said = (label: string) => [
    sheets.cell("Checks", label, "Value"),
    sheets.cell("Checks", label, "What it means"),
  ];
  const [outside, noFte] = [
    "FTE with a lane that the schedule does not have",
    "Staff with a lane whose FTE is blank, text or below 0",
  ];
  expect([outside, noFte].map((label) => said(label)[0])).toEqual([0, 0]);
  await sheets.type("Staff", "4", "Step", 9);
  expect(said(outside)).toEqual([1, expect.stringMatching(/^Row 8: Staff whose lane or step is not on the schedule/)]);
  await sheets.type("Staff", "4", "Step", 1);
  await sheets.type("Staff", "6", "FTE", "");
  expect(said(noFte)).toEqual([1, expect.stringMatching(/^Row 10: Whoever has no FTE costs nothing/)]);
  await sheets.type("Staff", "3", "FTE", -0.5);
  expect(said(noFte)).toEqual([2, expect.stringMatching(/^Row 7: /)]);
});
