import { columnOf, inRow } from "../../../src/sheets/plan/references";

test("a heading's brackets and signs are marked, as Excel writes them", () => {
  expect(inRow("Pay", "Rate #1 [new]")).toBe("Pay[[#This Row],[Rate '#1 '[new']]]");
  expect(columnOf("Pay", "Schedule × FTE")).toBe("Pay[[Schedule × FTE]]");
});

test.each(["Year's pay", "Unpaid leave (days)"])(
  "no formula refers to %s, which the preview cannot read",
  (heading) => {
    expect(() => inRow("Pay", heading)).toThrow(`a formula cannot refer to the heading "${heading}" in every program`);
  },
);
