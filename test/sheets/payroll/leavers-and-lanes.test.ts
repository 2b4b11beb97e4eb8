import { serial } from "../../../src/sheets/plan/serial";
import { payrollLists, type PayrollLists } from "../../support/sheets/payroll-lists";

let lists: PayrollLists;
beforeAll(async () => {
  lists = await payrollLists("leavers", "laneRequests");
});

/** The same line with nothing in it. */
const cleared = (line: object) => Object.fromEntries(Object.keys(line).map((heading) => [heading, null]));

describe("leavers and lane changes", () => {
  test("150 sick days at M2 step 14 of FY14 are bought back in both readings of the limit", async () => {
    await lists.type("PayPremiums", "City HMO Family", "Premium", 18000);
    await lists.sheets.type("Staff", "2", "Insurance plan", "City HMO");
    await lists.sheets.type("Staff", "2", "Insurance tier", "Family");
    await lists.typeLine("leavers", 0, {
      Id: "2",
      "Last day": serial(2014, 6, 19),
      "Notice given": serial(2013, 11, 1),
      "Early retirement": "Yes",
    });
    const of = (heading: string) => lists.sheets.cell("PayLeaversFY14", "2", heading);
    const salary = Number(of("Salary"));
    const cents = (amount: number) => Math.round(amount * 100) / 100;
    // 50 + 100 / 2 days; in the other reading the first 130: 50 + 80 / 2.
    expect([of("Retirement"), of("Buy-back"), of("Buy-back, other reading")]).toEqual([
      "Yes",
      cents((salary * 100) / 184),
      cents((salary * 90) / 184),
    ]);
    expect(of("Notice was due")).toBe(serial(2013, 12, 31));
    // The first pay date from July 1 on, every 14 days from September 13.
    expect(of("Buy-back due by")).toBe(serial(2014, 7, 4));
    // 53 years old on January 15, 2007.
    expect(of("Early notice due")).toBe(serial(2007, 1, 15));
    // Half of M2 step 14 less M2 step 1, for three years.
    const step1 = 45223.59;
    const share = cents((salary - step1) / 2);
    expect(of("Early retirement a year")).toBe(share);
    // City HMO Family costs 18,000 a year: all of it is the retiree's.
    expect([of("Insurance a year"), of("Left after insurance")]).toEqual([18000, cents(share - 18000)]);
    expect(of("Left in all years")).toBe(cents(3 * cents(share - 18000)));
    expect(lists.checks("leavers")).toBe(0);
  });

  test("the day of the notice is an input, and holds in the school year of the last day", async () => {
    const due = async (last: number) => {
      await lists.typeLine("leavers", 2, { Id: "3", "Last day": last });
      return lists.sheets.cell("PayLeaversFY14", "3", "Notice was due");
    };
    const [june, nextFall] = [serial(2014, 6, 19), serial(2014, 10, 31)];
    expect([await due(june), await due(nextFall)]).toEqual([serial(2013, 12, 31), serial(2014, 12, 31)]);
    await lists.input("Buy-back: notice by (R36)", serial(2014, 1, 15));
    expect([await due(june), await due(nextFall)]).toEqual([serial(2014, 1, 15), serial(2015, 1, 15)]);
    await lists.input("Buy-back: notice by (R36)", serial(2013, 12, 31));
    await lists.typeLine("leavers", 2, { Id: null, "Last day": null });
  });

  test("at a death unused sick days are paid without a notice, to who was hired by December 31, 1993", async () => {
    const { sheets } = lists;
    await sheets.type("Staff", "2", "Sick days", 60);
    const of = (id: string, heading: string) => sheets.cell("PayLeaversFY14", id, heading);
    await lists.typeLine("leavers", 1, { Id: "5", "Last day": serial(2014, 3, 14), Death: "Yes" });
    await lists.typeLine("leavers", 0, { Death: "Yes", "Notice given": null, "Early retirement": null });
    // M2 step 14 of FY14 is 69,728.67. 60 days are 50 and half of 10: 69,728.67 × 55 ÷ 184 = 20,842.81.
    expect([of("2", "Salary"), of("2", "Buy-back"), of("2", "Buy-back, other reading")]).toEqual([
      69728.67, 20842.81, 20842.81,
    ]);
    expect(["Notice was due", "Buy-back due by", "Issue"].map((heading) => of("2", heading))).toEqual(["", "", ""]);
    // Hired in 2001, with the same death: the plan is for those hired by 1993 (R2).
    expect([of("5", "Retirement"), of("5", "Buy-back")]).toEqual(["No", 0]);
    expect(lists.checks("leavers")).toBe(0);
    await lists.typeLine("leavers", 0, { "Early retirement": "Yes" });
    expect(of("2", "Issue")).toBe("Early retirement is for those who retire: leave one of the two blank.");
    await lists.typeLine("leavers", 0, { Death: null });
    await lists.typeLine("leavers", 1, { Id: null, "Last day": null, Death: null });
  });

  test.each([
    [{ Id: "9", "Last day": 41809 }, "This Id is not on the staff list."],
    [{ Id: "5", "Last day": "June" }, "Type the last day."],
    [{ Id: "5", "Last day": 30000 }, "The last day is before the hire date."],
    [{ Id: "5", "Last day": 41809, "Stay-well days": 4 }, "More stay-well days than may be sold back."],
    [
      { Id: "5", "Last day": 41809, "Early retirement": "Yes" },
      "Early retirement needs the birth date on the staff list.",
    ],
    [{ Id: "3", "Last day": 41809, "Early retirement": "Yes" }, "Too young for early retirement on the last day."],
  ])("a leaver %j: %s", async (line, sentence) => {
    await lists.sheets.type("Staff", "3", "Birth date", serial(1980, 1, 1));
    await lists.typeLine("leavers", 1, line);
    expect(lists.sheets.cell("PayLeaversFY14", line.Id, "Issue")).toBe(sentence);
    expect(lists.checks("leavers")).toBeGreaterThan(0);
    await lists.typeLine("leavers", 1, cleared(line));
  });

  test("papers of January 15 reach that January, and both salaries count for their days", async () => {
    await lists.sheets.type("Staff", "3", "Credits", 18);
    await lists.typeLine("laneRequests", 0, {
      Id: "3",
      "Papers in": serial(2014, 1, 15),
      "Course ended": serial(2013, 12, 18),
      "New lane": "M3",
    });
    const of = (heading: string) => lists.sheets.cell("PayLaneRequestsFY14", "3", heading);
    expect([of("Papers due"), of("Takes effect")]).toEqual([serial(2014, 1, 31), serial(2014, 1, 1)]);
    expect(["Credits", "Credits needed", "Credits still needed"].map(of)).toEqual([18, 18, 0]);
    // Weekdays before January 1: 3, 21, 23, 21 and 22 are 90; 94 of 184 days at M3.
    expect(of("Pay this year")).toBe(Math.round(((54933.3 * 90 + 55347.67 * 94) / 184) * 100) / 100);
    expect(lists.checks("laneRequests")).toBe(0);
  });

  test.each([
    ["January 31", serial(2014, 1, 31), serial(2014, 1, 31), serial(2014, 1, 1)],
    ["February 1", serial(2014, 2, 1), serial(2014, 9, 30), serial(2014, 9, 1)],
    ["September 30", serial(2013, 9, 30), serial(2013, 9, 30), serial(2013, 9, 1)],
    ["October 1", serial(2013, 10, 1), serial(2014, 1, 31), serial(2014, 1, 1)],
  ])("papers of %s", async (_, papers, due, effect) => {
    await lists.typeLine("laneRequests", 0, { "Papers in": papers, "Course ended": null });
    const of = (heading: string) => lists.sheets.cell("PayLaneRequestsFY14", "3", heading);
    expect([of("Papers due"), of("Takes effect")]).toEqual([due, effect]);
    // September's movement is for the whole year, the next September's for none of it.
    const days = effect < serial(2013, 12, 31) ? 184 : effect > serial(2014, 6, 19) ? 0 : 94;
    expect(of("Days at the new lane")).toBe(days);
  });

  test("the movement has a day of its own, apart from the day by which papers are due", async () => {
    const paidFrom = async (september: readonly [number, number], january: readonly [number, number]) => {
      await lists.input("Lane changes in September: paid from (month)", september[0]);
      await lists.input("Lane changes in September: paid from (day)", september[1]);
      await lists.input("Lane changes in January: paid from (month)", january[0]);
      await lists.input("Lane changes in January: paid from (day)", january[1]);
    };
    const ofPapers = async (papers: number) => {
      await lists.typeLine("laneRequests", 0, { "Papers in": papers });
      const of = (heading: string) => lists.sheets.cell("PayLaneRequestsFY14", "3", heading);
      return ["Papers due", "Takes effect", "Days at the new lane"].map(of);
    };
    await paidFrom([10, 1], [2, 3]);
    // The fall's movement holds for the whole year, whichever its month.
    expect(await ofPapers(serial(2013, 9, 30))).toEqual([serial(2013, 9, 30), serial(2013, 10, 1), 184]);
    // Weekdays before February 3: 90 before January 1, then 23; 71 of 184 days are left.
    expect(await ofPapers(serial(2014, 1, 15))).toEqual([serial(2014, 1, 31), serial(2014, 2, 3), 71]);
    await paidFrom([9, 1], [1, 1]);
  });

  test.each([
    [{ "Papers in": 41654, "Course ended": 41261, "New lane": "M3" }, /^The course ended too long before/],
    [{ "Papers in": 41654, "Course ended": 41700, "New lane": "M3" }, /^The course ended after the papers came in/],
    [{ "Papers in": 41654, "New lane": "M3" }, /^Credits are still needed for this lane/],
    [{ "Papers in": 41654, "New lane": "M9" }, /^The new lane is not on the schedule/],
    [{ "Papers in": 41654 }, /^Type the new lane/],
    [{ "New lane": "M3" }, /^Type the day on which the papers came in/],
  ])("a request %j is refused in a sentence", async (line, sentence) => {
    await lists.typeLine("laneRequests", 1, { Id: "5", ...line });
    expect(lists.sheets.cell("PayLaneRequestsFY14", "5", "Issue")).toMatch(sentence);
    expect(lists.checks("laneRequests")).toBe(1);
    await lists.typeLine("laneRequests", 1, cleared({ Id: "5", ...line }));
  });
});
