import { formSheetName } from "../../../src/sheets/evaluation/forms/buildable-forms";

const TRACKING = { short: "Tracking" };

test("the sheet of a form is called by the educator and the form", () => {
  expect(formSheetName("Educator 001", TRACKING, [])).toBe("Educator 001 Tracking");
});

test("of a long name the end is cut, and the form's name is whole, also where the name is taken", () => {
  const long = "Maximiliana Featherstonehaugh-Cholmondeley";
  // 31 characters in all, four kept free for a number: 27 less 9 for the form are 18.
  expect(formSheetName(long, TRACKING, [])).toBe("Maximiliana Feathe Tracking");
  expect(formSheetName(long, TRACKING, ["Maximiliana Feathe Tracking"])).toBe("Maximiliana Feathe Tracking (2)");
});
