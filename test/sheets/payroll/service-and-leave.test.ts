import { serial } from "../../../src/sheets/plan/serial";
import { LISTED, payrollLists, type PayrollLists } from "../../support/sheets/payroll-lists";

let lists: PayrollLists;
beforeAll(async () => {
  lists = await payrollLists("longevity", "seniority", "ledger", "stayWell");
});

describe("longevity", () => {
  test("hired August 27, 2008: six school years in June 2014, $250, with June's notice", () => {
    expect(lists.cell("PayLongevity", "3", "School years")).toBe(6);
    expect(lists.cell("PayLongevity", "3", "Amount")).toBe(250);
    expect(lists.cell("PayLongevity", "3", "Notice in June")).toBe(
      "Teacher 007: longevity of $250 for 6 years of service. Longevity is paid after 5 years $250, after 10 years " +
        "$750, after 15 years $1,250, after 20 years $1,750, after 25 years $2,250, after 30 years $2,750, after 35 " +
        "years $3,250 of service.",
    );
  });

  test("who has left before the last day has none, who began in September 1990 has 24 years", () => {
    expect(lists.cell("PayLongevity", "4", "Amount")).toBe(0);
    expect([lists.cell("PayLongevity", "2", "School years"), lists.cell("PayLongevity", "2", "Amount")]).toEqual([
      24, 1750,
    ]);
    expect(lists.checks("longevity")).toBe(0);
  });
});

describe("seniority", () => {
  test("PTS first, then length of service; unpaid leave is taken off, equal ones draw lots", async () => {
    const places = () => LISTED.map(({ Id }) => lists.cell("PaySeniority", String(Id), "Place"));
    expect(places()).toEqual([3, 1, 3, 5, 2]);
    expect([lists.cell("PaySeniority", "3", "Tie"), lists.cell("PaySeniority", "2", "Tie")]).toEqual(["Draw lots", ""]);
    await lists.type("PaySeniority", "3", "Unpaid leave days", 30);
    expect(places()).toEqual([3, 1, 4, 5, 2]);
    expect(lists.cell("PaySeniority", "3", "Tie")).toBe("");
    await lists.type("PaySeniority", "3", "Unpaid leave days", 0);
  });

  test("September 4, 2001 to October 15, 2013, both counted, is 12 years, 1 month and 12 days", () => {
    expect(["Years", "Months", "Days"].map((heading) => lists.cell("PaySeniority", "5", heading))).toEqual([12, 1, 12]);
    expect(lists.checks("seniority")).toBe(0);
  });

  test("who was hired after the day of the list is on it, behind all others, and no issue", async () => {
    await lists.sheets.type("Staff", "4", "Hire date", serial(2014, 1, 6));
    expect(
      ["Place", "Tie", "Years", "Months", "Days", "Issue"].map((heading) => lists.cell("PaySeniority", "4", heading)),
    ).toEqual([5, "Hired later", 0, 0, 0, ""]);
    await lists.sheets.type("Staff", "4", "Hire date", serial(2013, 8, 26));
    await lists.type("PaySeniority", "4", "Unpaid leave days", 60);
    expect(lists.cell("PaySeniority", "4", "Issue")).toBe("More days of unpaid leave than of service.");
    await lists.type("PaySeniority", "4", "Unpaid leave days", null);
    expect(lists.checks("seniority")).toBe(0);
  });

  test("the lots that are drawn decide between equal ones: the first drawn is the most senior", async () => {
    await lists.type("PaySeniority", "=1", "Lot", 2);
    await lists.type("PaySeniority", "3", "Lot", 1);
    expect(["=1", "3"].map((id) => lists.cell("PaySeniority", id, "Place"))).toEqual([4, 3]);
    expect(["=1", "3"].map((id) => lists.cell("PaySeniority", id, "Tie"))).toEqual(["", ""]);
  });

  test("in a discipline the least senior goes first, those without PTS before all; recall is inverse", async () => {
    const { sheets } = lists;
    const layoff = () => LISTED.map(({ Id }) => lists.cell("PaySeniority", String(Id), "Layoff place"));
    const recall = () => LISTED.map(({ Id }) => lists.cell("PaySeniority", String(Id), "Recall place"));
    // =1 (2008) and 2 (1990) hold Mathematics 8-12; the others have no certification on the list.
    expect(layoff()).toEqual([1, 2, "", "", ""]);
    expect(recall()).toEqual([2, 1, "", "", ""]);
    // 5 (2001) holds two; of a discipline that is typed on the inputs everyone counts who holds it.
    await sheets.type("Staff", "5", "Certification", "Physics 8-12; Mathematics 8-12");
    await sheets.type("Staff", "4", "Certification", "Mathematics 8-12");
    const discipline = "Layoff order: discipline (certification)";
    await lists.input(discipline, "mathematics");
    // 4 has no professional status, then =1, 5 and 2 by length of service.
    expect(layoff()).toEqual([2, 4, "", 1, 3]);
    expect(recall()).toEqual([3, 1, "", 4, 2]);
    await lists.input(discipline, null);
  });
});

describe("sick leave", () => {
  test("opening, earned, used, personal days kept, sold and given make the closing balance", async () => {
    for (const [heading, days] of [
      ["Used", 6],
      ["Family illness", 2],
      ["Longest absence", 6],
      ["Given to the bank", 1],
    ] as const)
      await lists.type("PaySickLeave", "=1", heading, days);
    // 120 + 15 + 2 - 6 - 1; nothing is sold back without a notice.
    expect(lists.cell("PaySickLeave", "=1", "Closing")).toBe(130);
    expect(lists.cell("PaySickLeave", "=1", "Doctor certificate")).toBe("May be asked for");
    // Hired in August, there until December 20: five months of a day and a half, unless others are typed.
    const earned = () => ["First year", "Earned"].map((heading) => lists.cell("PaySickLeave", "4", heading));
    expect(earned()).toEqual(["Yes", 7.5]);
    await lists.type("PaySickLeave", "4", "Months there", 4);
    expect(earned()).toEqual(["Yes", 6]);
    expect(lists.checks("ledger")).toBe(0);
  });

  test("a balance below 0 is named and counted", async () => {
    await lists.type("PaySickLeave", "3", "Used", 60);
    expect(lists.cell("PaySickLeave", "3", "Issue")).toMatch(/^The balance is below 0/);
    expect(lists.checks("ledger")).toBe(1);
  });

  test("three whole days of stay-well at M2 step 7 are 895.65; who gave no notice has none", async () => {
    // 15 less 11.5 days used are 3.5 unused, of which whole days are sold.
    await lists.type("PaySickLeave", "3", "Used", 11.5);
    expect(lists.cell("PayStayWell", "3", "Unused days of the year")).toBe(3.5);
    // 54,933.30 ÷ 184 × 3
    expect([lists.cell("PayStayWell", "3", "Days sold"), lists.cell("PayStayWell", "3", "Pay in July")]).toEqual([
      3, 895.65,
    ]);
    expect(lists.cell("PayStayWell", "5", "Pay in July")).toBe(0);
    // 10 + 15 + 3 - 11.5 - 3
    expect([lists.cell("PaySickLeave", "3", "Sold back"), lists.cell("PaySickLeave", "3", "Closing")]).toEqual([
      3, 13.5,
    ]);
    expect([lists.checks("stayWell"), lists.checks("ledger")]).toEqual([0, 0]);
  });
});
