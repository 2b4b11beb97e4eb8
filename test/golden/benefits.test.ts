import fc from "fast-check";
import { one, refusal } from "../support/functions/ask";
import { explained } from "../support/functions/explained";

describe("Article XVI, Section 1: insurance premiums", () => {
  test.each([
    // 620.00 × 25%
    ["the employee's quarter", [620], 155],
    ["the committee's three quarters", [620, "Network Blue", "COMMITTEE"], 465],
    // 620.50 × 75% = 465.375, up to 465.38; the rest is 155.12
    ["a half cent goes to the committee, the employee pays the rest", [620.5], 155.12],
    ["Blue Choice is shared by halves", [800, "Blue Choice"], 400],
    ["by its full name too", [800, "Massachusetts Blue Cross Blue Shield Blue Choice Plan", "committee"], 400],
  ])("%s", (_, args, dollars) => expect(one("PREMIUM", ...args)).toBe(dollars));

  test("the two shares add up to the premium exactly", () => {
    const plan = fc.constantFrom("Blue Choice", "Dental", null);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), plan, (cents, named) => {
        const [employee, committee] = ["EMPLOYEE", "COMMITTEE"].map((payer) =>
          Math.round(Number(one("PREMIUM", cents / 100, named, payer)) * 100),
        );
        expect(Number(employee) + Number(committee)).toBe(cents);
      }),
    );
  });

  test.each([
    [[620, "Blue Choise"], '#VALUE! plan: "Blue Choise" is not a plan. Did you mean "Blue Choice"?'],
    [
      [620, "", "boss"],
      `#VALUE! payer: "boss" is not a payer. Allowed: "EMPLOYEE" (the employee's share) or "COMMITTEE" ` +
        `(the committee's share).`,
    ],
  ])("%j is refused", (args, message) => expect(refusal("PREMIUM", ...args)).toBe(message));
});

describe("Article XVII: agency fee", () => {
  test.each([
    ["three quarters of 600 (R21)", 600, 450],
    // 633.10 × 75% = 474.825
    ["a half cent goes up", 633.1, 474.83],
  ])("%s", (_, dues, dollars) => expect(one("AGENCYFEE", dues)).toBe(dollars));
});

describe("Article XIX, Sections 3 and 6: early retirement", () => {
  test("M5 step 14 in FY15: half of 72,397.56 less 47,404.91 is 12,496.325 (R12)", () => {
    expect(one("EARLYRETIREMENT", "M5", 14, "FY15")).toBe(12496.33);
    expect(explained("EARLYRETIREMENT", "M5", 14, "FY15")).toMatchObject({ "Savings of the year (R12)": 24992.65 });
  });
  test("nothing is saved on step 1", () => expect(one("EARLYRETIREMENT", "M5", 1, "FY15")).toBe(0));
});
