import { BUILDABLE_FORMS } from "../../../src/sheets/evaluation/forms/buildable-forms";
import { improvementChecks } from "../../../src/sheets/evaluation/forms/improvement-checks";
import { CHECKS_COLUMN, improvementLayout, rowsOf } from "../../../src/sheets/evaluation/forms/improvement-layout";
import { IMPROVEMENT_FORMS, type ImprovementForm } from "../../../src/sheets/evaluation/forms/improvement-plans";
import { serial } from "../../../src/sheets/plan/serial";
import { calculate, type Calculated } from "../../support/sheets/calculate";
import { iso } from "../../support/sheets/educators";
import { FORM_NAMES, formOf, trackerOfForms } from "../../support/sheets/forms";

jest.setTimeout(60_000);

const tracker = trackerOfForms();
const forms = BUILDABLE_FORMS.filter(({ title }) => IMPROVEMENT_FORMS.some((form) => form.title === title)).map(
  (form) => formOf(form, "=Pat", form.short),
);

let book: Calculated;
beforeAll(async () => {
  book = await calculate({ ...tracker, sheets: [...tracker.sheets, ...forms] });
});
afterAll(() => book.close());

/** Column and row of an address such as $C$9. */
function at(address: string): readonly [row: number, column: number] {
  const [, letters = "", row = ""] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  return [Number(row), [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)];
}

/** The sentence of a check beside a plan. */
function checkOf(form: ImprovementForm, label: string) {
  const labels = improvementChecks(form, FORM_NAMES, { name: "$C$4" }).map(([one]) => one);
  return book.value(form.short, rowsOf(form).checks + labels.indexOf(label), CHECKS_COLUMN + 1);
}

describe.each(IMPROVEMENT_FORMS)("$title", (form) => {
  const layout = improvementLayout(form);
  const type = (address: string | undefined, content: string | number) =>
    book.enter(form.short, ...at(address ?? ""), content);
  const check = (label: string) => checkOf(form, label);

  test("says what is missing as long as it is empty", () => {
    expect(check(form.focus)).toMatch(/^No .* chosen$/);
    expect([check("Targets"), check("Dates of the plan"), check("Time frame"), check(`${form.dated}: dates`)]).toEqual([
      "No target written",
      "Start or end is missing",
      "Start or end is missing",
      "None written",
    ]);
    for (const text of form.texts) expect(check(text)).toBe("Missing");
  });

  test("checks focus, targets, time frame, dates and steps", async () => {
    await type(layout.focuses[0], "I-A Curriculum and Planning");
    await type(layout.targets[0], "Be on time");
    await type(layout.start, serial(2013, 9, 3));
    await type(layout.end, serial(2013, 9, 13));
    expect(check(form.focus)).toBe("OK");
    expect(check("Targets")).toMatch(/no number and no date/);
    // Tuesday to the Friday of the week after: nine school days.
    expect(check("Time frame")).toBe(
      `Too short: 9 school days of at least ${form.title === "Improvement Plan" ? 30 : 20}`,
    );
    await type(layout.focuses[1], "I-B Assessment");
    expect(check(form.focus)).toMatch(form.oneFocus ? /^More than one/ : /^OK$/);
    await type(layout.targets[0], "At work by 7:30 every day");
    await type(layout.end, serial(2013, 12, 20));
    expect([check("Targets"), check("Time frame")]).toEqual(["OK", "OK"]);
    await type(layout.dated[0]?.what, "First meeting");
    expect(check(`${form.dated}: dates`)).toBe("A line has no target date");
    await type(layout.dated[0]?.by, serial(2014, 1, 10));
    expect([check(`${form.dated}: dates`), check("Dates within the plan")]).toEqual([
      "OK",
      "A date is outside the plan",
    ]);
    await type(layout.end, serial(2015, 6, 1));
    expect(check("Time frame")).toMatch(/^Too long/);
  });
});

describe("the steps of an Improvement Plan", () => {
  const [form] = IMPROVEMENT_FORMS;
  if (!form) throw new Error("no form");
  const layout = improvementLayout(form);
  const step = (text: RegExp) => layout.process[form.process.findIndex((one) => text.test(one.text))];
  const enter = (address: string | undefined, day: number | null) => book.enter(form.short, ...at(address ?? ""), day);
  const due = (text: RegExp) => iso(book.value(form.short, ...at(step(text)?.due ?? "")));
  const steps = () => checkOf(form, "Steps before and during the plan");

  test(
    "are within it: the meeting ten school days after the notice, the report in the middle, the rating " + "at its end",
    async () => {
      await enter(layout.start, serial(2013, 9, 9));
      await enter(layout.end, serial(2013, 12, 20));
      // Tuesday, September 3, 2013, and ten weekdays on: Tuesday, September 17.
      await enter(step(/notified/)?.done, serial(2013, 9, 3));
      expect(due(/Meeting/)).toBe("2013-09-17");
      // 102 days from September 9 to December 20; 51 days on is Wednesday, October 30.
      expect([due(/Mid-cycle/), due(/Summative/)]).toEqual(["2013-10-30", "2013-12-20"]);
      // June 1, 2014 is a Sunday.
      expect(due(/Decision/)).toBe("2014-05-30");
      // A plan that ends before the ten days are over.
      await enter(layout.end, serial(2013, 9, 13));
      expect(due(/Meeting/)).toBe("2013-09-13");
      await enter(layout.end, serial(2013, 12, 20));
    },
  );

  test("are checked: late, and outside the plan", async () => {
    await enter(step(/Meeting/)?.done, serial(2013, 9, 18));
    expect(steps()).toBe("A step came after it was due");
    await enter(step(/Meeting/)?.done, serial(2013, 9, 17));
    await enter(step(/Mid-cycle/)?.done, serial(2013, 9, 6));
    expect(steps()).toBe("A step is outside the plan");
    await enter(step(/Mid-cycle/)?.done, serial(2013, 10, 29));
    expect(steps()).toBe("OK");
  });

  test("count school days without the days off, and say where none are typed", async () => {
    expect(checkOf(form, "Days without school")).toMatch(/^None typed on the Cycle sheet/);
    // Monday, September 9 to Friday, October 18: six weeks of five days, 30; Columbus Day, October 14, is off.
    await enter(layout.end, serial(2013, 10, 18));
    expect(checkOf(form, "Time frame")).toBe("OK");
    await book.enter("Cycle 2013-14", 5, 6, serial(2013, 10, 14));
    expect(checkOf(form, "Time frame")).toBe("Too short: 29 school days of at least 30");
    expect(checkOf(form, "Days without school")).toBe("OK");
    await book.enter("Cycle 2013-14", 5, 6, null);
  });

  test(
    "are for educators with PTS, which the sheet says of anybody else, and the supervising evaluator " + "signs",
    async () => {
      expect(checkOf(form, "Professional Teacher Status")).toBe("OK");
      await book.type("Tracker1314", "=Pat", "PTS", "No");
      expect(checkOf(form, "Professional Teacher Status")).toMatch(/^Without PTS: .*Section 19\.A/);
      await book.type("Tracker1314", "=Pat", "PTS", "Yes");
      const { signatures } = rowsOf(form);
      expect([0, 1].map((line) => book.value(form.short, signatures + line, 1))).toEqual([
        "Signature of Educator",
        "Signature of Supervising Evaluator",
      ]);
    },
  );

  test("checks do not print", () => {
    const print = forms.find(({ name }) => name === form.short)?.print;
    expect(print?.area?.columns).toBeLessThan(CHECKS_COLUMN);
  });
});
