import { ask, down, one, refusal } from "../support/functions/ask";

describe("Article XX, Section 12: longevity", () => {
  test.each([
    [0, 0],
    [4, 0],
    [4.99, 0],
    [5, 250],
    [9, 250],
    [10, 750],
    [14, 750],
    [15, 1250],
    [19, 1250],
    [20, 1750],
    [25, 2250],
    [30, 2750],
    [34, 2750],
    [35, 3250],
    [44, 3250],
  ])("after %d school years: %d dollars (R6)", (years, dollars) =>
    expect(one("LONGEVITY", years, "FY14")).toBe(dollars),
  );

  test("it is paid from FY13 on (R7), and not known for a year outside the agreement", () => {
    expect(ask("LONGEVITY", 12, [["FY13", "FY14", "FY15"]])).toEqual([[750, 750, 750]]);
    expect(refusal("LONGEVITY", 12, "FY12")).toMatch(/^#N\/A year/);
  });
});

describe("Article VIII, Section 2.E: service and seniority", () => {
  test.each([
    ["from September 1, 1998 to the last day of school in 2015", ["1998-09-01", "2015-06-19"], [16, 9, 19]],
    ["the first day is a day of service", ["2014-09-01", "2014-09-01"], [0, 0, 1]],
    ["the day on which fifteen years are full, the last day counted (R24)", ["1998-09-01", "2013-08-31"], [15, 0, 0]],
    ["the day after it", ["1998-09-01", "2013-09-01"], [15, 0, 1]],
    ["July 1, 2008 to June 30, 2013 is five years", ["2008-07-01", "2013-06-30"], [5, 0, 0]],
    [
      "a year of unpaid leave moves the start to September 1, 1999 (R24)",
      ["1998-09-01", "2013-09-01", 365],
      [14, 0, 1],
    ],
    ["thirty days of it move the start to October 1, 1998", ["1998-09-01", "2013-09-30", 30], [15, 0, 0]],
    ["across the end of a short month", ["2014-01-31", "2014-03-01"], [0, 1, 2]],
  ])("%s", (_, args, parts) => {
    expect(ask("SENIORITY", ...args)).toEqual([parts]);
    expect(one("SERVICE", ...args)).toBe(parts[0]);
  });

  test("a column of people spills three cells a row, blank rows stay blank, a bad row says why", () => {
    const [first, second, third] = ask("SENIORITY", down("1998-09-01", "", "soon"), "2013-09-01");
    expect(first).toEqual([15, 0, 1]);
    expect(second).toEqual(["", "", ""]);
    expect(third?.map(String)).toEqual(Array(3).fill(expect.stringContaining('"soon" is not a date')));
  });

  test.each([
    [
      ["2015-06-30", "2014-06-30"],
      "#VALUE! asOf: June 30, 2014 is before service began on June 30, 2015. Give a later day.",
    ],
    [
      ["2014-06-30", "2015-06-30", 367],
      "#VALUE! unpaidLeaveDays: 367 is more than the days from June 30, 2014 to June 30, 2015. Give fewer.",
    ],
  ])("%j is refused", (args, message) => expect(refusal("SERVICE", ...args)).toBe(message));
});

describe("Article XX, Section 12: school years of service (R6)", () => {
  test.each([
    // 2008-09, 09-10, 10-11, 11-12, 12-13
    ["hired in August 2008, five on the last day of school in 2013", ["2008-08-27", "2013-06-20"], 5],
    ["hired on September 30, the last day that counts", ["2008-09-30", "2013-06-20"], 5],
    ["hired on October 1: the first year does not count", ["2008-10-01", "2013-06-20"], 4],
    ["hired in January", ["2009-01-05", "2013-06-20"], 4],
    ["two years away in between", ["2003-08-27", "2013-06-20", 2], 8],
    ["hired after September 30 of the year that ends", ["2012-11-05", "2013-06-20"], 0],
  ])("%s", (_, args, years) => expect(one("SCHOOLYEARS", ...args)).toBe(years));

  test("hired in August 2008: the first 250 dollars are paid in June 2013, not a year later", () => {
    expect(one("LONGEVITY", one("SCHOOLYEARS", "2008-08-27", "2013-06-20"), "FY13")).toBe(250);
    expect(one("LONGEVITY", one("SERVICE", "2008-08-27", "2013-06-20"), "FY13")).toBe(0);
  });

  test("what Excel shows as 10 years is 10 years: 16.4 - 6.4", () => expect(one("LONGEVITY", 16.4 - 6.4)).toBe(750));

  test("more years away than there are", () =>
    expect(refusal("SCHOOLYEARS", "2008-08-27", "2013-06-20", 6)).toBe(
      "#VALUE! yearsAway: 6 is more than the school years from August 27, 2008 to June 20, 2013: 5. Give fewer.",
    ));
});
