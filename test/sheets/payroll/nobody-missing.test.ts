import { refuseTooManyPages } from "../../../src/excel/budget/build-payroll";
import { PAYROLL_SHEETS } from "../../../src/sheets/payroll/payroll-workbook";
import { sampleStaff } from "../../../src/sheets/staff/sample-staff";
import { fiscalYear } from "../../support/fiscal-year";
import { calculatedPayroll, calculatedWithTyped, checksOf, teacher } from "../../support/sheets/payrolls";

test("60 staff: no error on any sheet, a line for everyone, and nobody is missing", async () => {
  const staff = sampleStaff(fiscalYear("FY14")).slice(0, 60);
  const { sheets, names } = await calculatedPayroll(staff, ...PAYROLL_SHEETS);
  expect(sheets.errors()).toEqual([]);
  for (const sheet of PAYROLL_SHEETS.filter((one) => one !== "statementPages"))
    expect([sheet, checksOf(sheets, names.sheets[sheet])]).toEqual([sheet, 0]);
  const { statementPages, inputs } = names.sheets;
  expect([sheets.value(statementPages, 1, 4), sheets.value(statementPages, 1, 5)]).toEqual([
    "Checks of the list (must be 0)",
    0,
  ]);
  expect([sheets.value(inputs, 3, 1), sheets.value(inputs, 3, 2)]).toEqual(["Inputs with an issue (must be 0)", 0]);
  for (const table of ["PayCalendar", "PayStatement", "PayDeductions", "PaySickLeave", "PaySeniority"])
    expect([table, sheets.column(`${table}FY14`, "Name")]).toEqual([table, staff.map(({ Name }) => Name)]);
  await sheets.close();
});

describe("people who are added to the staff list after the sheets were built", () => {
  // Two were there; the look-ups go 200 lines further, so that the last is beyond.
  const staff = Array.from({ length: 203 }, (_, at) => teacher({ Id: String(at), Name: `Teacher ${at}` }));

  test("are missing in every list and counted there, and where an Id is typed it says what to do", async () => {
    const { sheets, names } = await calculatedWithTyped(staff, ["statement", "longevity", "leavers"], {}, 2);
    expect(checksOf(sheets, names.sheets.statement)).toBe(201);
    expect(checksOf(sheets, names.sheets.longevity)).toBe(201);
    const { leavers } = names.sheets;
    const row =
      1 + Array.from({ length: 20 }, (_, at) => at + 1).findIndex((at) => sheets.value(leavers, at, 1) === "Id");
    await sheets.enter(leavers, row + 1, 1, "201");
    await sheets.enter(leavers, row + 2, 1, "202");
    const issue = (id: string) => sheets.cell("PayLeaversFY14", id, "Issue");
    expect(issue("201")).toBe("Type the last day.");
    expect(issue("202")).toBe(
      "Added too far below the staff list that these sheets were built from: build them again.",
    );
    // The line without a last day, and the one beyond: as a line with an issue and as one that is not found.
    expect(checksOf(sheets, leavers)).toBe(3);
    await sheets.close();
  });

  test("are counted without an Id too", async () => {
    const { sheets, names } = await calculatedWithTyped([teacher(), teacher({ Id: "" })], ["statement"], {}, 1);
    expect(checksOf(sheets, names.sheets.statement)).toBe(1);
    await sheets.close();
  });
});

describe("a page of the statement for each of too many people", () => {
  const sheets = ["statement", "statementPages"] as const;
  test("1,027 have room, one more is refused in a sentence, and without pages nobody is", () => {
    expect(() => refuseTooManyPages({ sheets }, 1027)).not.toThrow();
    expect(() => refuseTooManyPages({ sheets }, 1028)).toThrow(
      "The staff list has 1028 people, and a sheet has room for 1027 pages. Leave Statement pages out: the Pay " +
        "statement sheet has the same for everyone.",
    );
    expect(() => refuseTooManyPages({ sheets: ["statement"] }, 1028)).not.toThrow();
  });
});
