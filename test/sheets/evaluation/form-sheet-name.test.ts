import { formSheetName } from "../../../src/sheets/evaluation/forms/buildable-forms";

const TRACKING = { short: "Tracking" };

test("the sheet of a form is called by the educator and the form", () => {
  expect(formSheetName("Educator 001", TRACKING, [])).toBe("Educator 001 Tracking");
});

test("of a long name the end is cut, and the form's name is whole, also where the name is taken", () => {
  const long = "Maximiliana Featherstonehaugh-Cholmondeley";
  // 31 characters in all: less 9 for the form are 22.
  expect(formSheetName(long, TRACKING, [])).toBe("Maximiliana Feathersto Tracking");
  // Less four for the number are 18.
  const taken = ["maximiliana feathersto tracking"];
  expect(formSheetName(long, TRACKING, taken)).toBe("Maximiliana Feathe Tracking");
});

test("a number at the end of a name that is cut stays, so that two people's sheets have different names", () => {
  const assessment = { short: "Formative Assessment" };
  expect(formSheetName("Educator 002", assessment, [])).toBe("Educat 002 Formative Assessment");
});
