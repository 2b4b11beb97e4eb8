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
  ])("after %d completed years: %d dollars (R6)", (years, dollars) =>
    expect(one("LONGEVITY", years, "FY14")).toBe(dollars),
  );

  test("it is paid from FY13 on (R7), and not known for a year outside the agreement", () => {
    expect(ask("LONGEVITY", 12, [["FY13", "FY14", "FY15"]])).toEqual([[750, 750, 750]]);
    expect(refusal("LONGEVITY", 12, "FY12")).toMatch(/^#N\/A year/);
  });
});

describe("Article VIII, Section 2.E: service and seniority", () => {
  test.each([
    ["from September 1, 1998 to the last day of school in 2015", ["1998-09-01", "2015-06-19"], [16, 9, 18]],
    ["the day itself", ["2014-09-01", "2014-09-01"], [0, 0, 0]],
    ["the day before fifteen years are full", ["1998-09-01", "2013-08-31"], [14, 11, 30]],
    ["the day they are full", ["1998-09-01", "2013-09-01"], [15, 0, 0]],
    [
      "a year of unpaid leave moves the start to September 1, 1999 (R24)",
      ["1998-09-01", "2013-09-01", 365],
      [14, 0, 0],
    ],
    ["thirty days of it move the start to October 1, 1998", ["1998-09-01", "2013-09-30", 30], [14, 11, 29]],
    ["across the end of a short month", ["2014-01-31", "2014-03-01"], [0, 1, 1]],
  ])("%s", (_, args, parts) => {
    expect(ask("SENIORITY", ...args)).toEqual([parts]);
    expect(one("SERVICE", ...args)).toBe(parts[0]);
  });

  test("a column of people spills three cells a row, blank rows stay blank, a bad row says why", () => {
    const [first, second, third] = ask("SENIORITY", down("1998-09-01", "", "soon"), "2013-09-01");
    expect(first).toEqual([15, 0, 0]);
    expect(second).toEqual(["", "", ""]);
    expect(third?.map(String)).toEqual(Array(3).fill(expect.stringContaining('"soon" is not a date')));
  });

  test.each([
    [
      ["2015-06-30", "2014-06-30"],
      "#VALUE! asOf: June 30, 2014 is before service began on June 30, 2015. Give a later day.",
    ],
    [
      ["2014-06-30", "2015-06-30", 366],
      "#VALUE! unpaidLeaveDays: 366 days are more than there are from June 30, 2014 to June 30, 2015.",
    ],
  ])("%j is refused", (args, message) => expect(refusal("SERVICE", ...args)).toBe(message));
});
