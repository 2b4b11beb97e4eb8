import { ask, down, one, reason, refusal, serial } from "../support/functions/ask";

// Labor Day, Columbus Day, Veterans Day, Thanksgiving and Christmas 2013.
const HOLIDAYS = down("2013-09-02", "2013-10-14", "2013-11-11", "2013-11-28", "2013-12-25");

describe("school days", () => {
  test.each<[string, string, number, string]>([
    // Appendix A, Section 11.A.ii: feedback within five school days; over Columbus Day.
    ["feedback on an observation of Thursday, October 10", "2013-10-10", 5, "2013-10-18"],
    // Section 11.A.iii: 30 school days; Oct 11 | 15-18 | 21-25 | 28-1 | 4-8 | 12-15 | 18-22 | 25 are 1+4+5+5+5+4+5+1.
    ["follow-up of October 10, over two holidays", "2013-10-10", 30, "2013-11-25"],
    ["counted back again", "2013-11-25", -30, "2013-10-10"],
    ["the next school day after Thanksgiving eve", "2013-11-27", 1, "2013-11-29"],
    ["no days later", "2013-10-12", 0, "2013-10-12"],
  ])("%s", (_, date, days, due) => {
    expect(one("SCHOOLDAY", date, days, HOLIDAYS)).toBe(serial(due));
  });

  test("without holidays only weekends are left out", () =>
    expect(one("SCHOOLDAY", "2013-10-10", 5)).toBe(serial("2013-10-17")));

  test("holidays may be in any block of cells, with blanks, in any order, twice", () => {
    const block = [
      ["2013-11-11", null, 0],
      ["", serial("2013-10-14"), "2013-10-14"],
    ];
    expect(one("SCHOOLDAY", "2013-10-10", 5, block)).toBe(serial("2013-10-18"));
  });

  test("down a column of dates, with a blank row and a bad one", () => {
    const cells = ask("SCHOOLDAY", down("2013-10-10", "", "soon"), 5, HOLIDAYS);
    expect(cells.slice(0, 2)).toEqual([[serial("2013-10-18")], [""]]);
    expect(reason(cells[2]?.[0])).toMatch(/^#VALUE! date: "soon" is not a date\./);
  });

  test("a holiday that is no date is refused", () => {
    expect(refusal("SCHOOLDAY", "2013-10-10", 5, down("2013-10-14", "Labor Day"))).toMatch(
      /^#VALUE! holidays: "Labor Day" is not a date\./,
    );
  });

  test("beyond Excel's calendar is refused", () => {
    expect(refusal("SCHOOLDAY", "9999-12-01", 100)).toBe(
      "#VALUE! days: this leads to a day beyond Excel's calendar, 1900 to 9999.",
    );
  });
});

describe("a grievance: Article XVIII (R20)", () => {
  test.each<[string, string, string, string]>([
    // Sep 10-13 | 16-20 | 23-27 | 30-4 | 7-11 | 15-18 | 21-22 are 4+5+5+5+5+4+2.
    ["File", "30 days after the act was known on Monday, September 9", "2013-09-09", "2013-10-22"],
    // Oct 23-25 | 28-1 | 4-5 are 3+5+2.
    ["Level 1 response", "10 days after the meeting of Tuesday, October 22", "2013-10-22", "2013-11-05"],
    // The same ten, then Nov 6-8 | 12-13.
    ["Refer to level 2", "10 and 5 days after it was presented on October 22", "2013-10-22", "2013-11-13"],
    // Nov 14-15 | 18-22 | 25-27 | 29 | Dec 2-4 are 2+5+3+1+3.
    ["Level 2 meeting", "14 days after it was presented on Wednesday, November 13", "2013-11-13", "2013-12-04"],
    // Dec 5-6 | 9-13 | 16-18 are 2+5+3.
    ["Level 2 response", "10 days after the meeting of Wednesday, December 4", "2013-12-04", "2013-12-18"],
    // As for the meeting, then Dec 5-6 | 9-13 | 16-20 | 23-24 | 26-27 are 14+2+5+5+2+2.
    ["Arbitration", "30 days after it was referred on November 13", "2013-11-13", "2013-12-27"],
    // Mar 4-7 | 10-14 | 17-21 | 24-28 | 31 are 4+5+5+5+1.
    ["Award", "20 days after the hearings closed on Monday, March 3", "2014-03-03", "2014-03-31"],
  ])("%s: %s", (event, _, from, due) => {
    expect(one("GRIEVANCEDUE", event, from, HOLIDAYS)).toBe(serial(due));
  });

  test("without holidays every weekday counts", () =>
    expect(one("GRIEVANCEDUE", "File", "2013-09-09")).toBe(serial("2013-10-21")));

  test("a column of dates, with a blank row", () => {
    expect(ask("GRIEVANCEDUE", "Award", down("2014-03-03", ""))).toEqual([[serial("2014-03-31")], [""]]);
  });

  test("a step that is none is answered with the nearest one", () => {
    expect(refusal("GRIEVANCEDUE", "Level 3 response", "2013-09-09")).toMatch(
      /^#VALUE! event: .*Did you mean "Level 1 response" or "Level 2 response"\?$/,
    );
  });
});

describe("family and medical leave: 12 weeks in the 12 months that end on a day", () => {
  const starts = down("2014-02-03", "2012-02-06", "");
  const weeks = down(4, 12, "");

  test("four weeks in February, and a leave long past", () =>
    expect(one("FMLAWEEKS", "2014-06-30", starts, weeks)).toBe(8));

  // A year and a half later, and on the last day of those four weeks' first.
  test("down a column of days", () => {
    expect(ask("FMLAWEEKS", down("2015-08-31", "", "2014-02-09"), starts, weeks)).toEqual([[12], [""], [11]]);
  });

  test("nobody on leave: all 12", () => expect(one("FMLAWEEKS", "2014-06-30", "", "")).toBe(12));

  test("a leave without weeks, and weeks without a day, are refused", () => {
    expect(refusal("FMLAWEEKS", "2014-06-30", down("2014-02-03"), down(""))).toBe(
      "#VALUE! leaveWeeks: a leave has a first day and no weeks.",
    );
    expect(refusal("FMLAWEEKS", "2014-06-30", down(""), down(4))).toBe(
      "#VALUE! leaveStarts: the leave of 4 weeks has no first day.",
    );
  });

  test("ranges that do not fit are refused", () => {
    expect(refusal("FMLAWEEKS", "2014-06-30", starts, down(4, 12))).toMatch(/leaveStarts 3 × 1, leaveWeeks 2 × 1/);
  });
});

describe("notices of the agreement (R36)", () => {
  test.each([
    ["22 payments", "2013-14", "2013-08-01"],
    ["Seniority list", "2013-14", "2013-10-15"],
    ["Retirement", "2013-14", "2013-12-31"],
    ["Sabbatical", "2014-15", "2013-11-10"],
    ["Return from leave", "2014-15", "2014-02-01"],
    ["New activity", "2014-15", "2014-05-01"],
    ["Transfer", "2014-15", "2014-06-01"],
    ["Transfer request", "2014-15", "2014-06-12"],
    ["Layoff", "2014-15", "2014-06-15"],
  ])("%s for %s", (event, year, day) => expect(one("NOTICEDUE", event, year)).toBe(serial(day)));
});

describe("dates of the evaluation beside the cycle, and days without school (R28)", () => {
  test.each([
    ["First-year meeting", "2013-10-01"],
    ["PTS conference", "2014-05-01"],
    ["Status decision", "2014-06-01"],
  ])("%s", (milestone, day) => expect(one("EVALDUE", milestone, "2013-14")).toBe(serial(day)));

  // February 1, 2014 is a Saturday.
  test("a date on a Saturday moves to the Friday before it", () =>
    expect(one("EVALDUE", "Formative report", "2013-14", "2014-01-20")).toBe(serial("2014-01-31")));
  test("and to the day before that where there is no school on it", () =>
    expect(one("EVALDUE", "Formative report", "2013-14", "2014-01-31")).toBe(serial("2014-01-30")));
});
