import { describeChange, staffChanges } from "../../../src/sheets/evaluation/tracker/staff-changes";
import { educator } from "../../support/sheets/educators";

const HEADINGS = [
  "Educator",
  "Title",
  "School",
  "PTS",
  "Year without PTS",
  "Overall rating",
  "Primary evaluator",
  "Id",
];
const PAT = ["Pat Jones", "Teacher", "Elm Street School", "Yes", "", "Proficient", "Evaluator 01", "17"];
const SAM = ["Sam", "Teacher", "Elm Street School", "No", 3, "", "Evaluator 01", ""];
const tracker = { headings: HEADINGS, rows: [PAT, SAM, Array(8).fill("")] };
const pat = educator("Pat Jones", { id: "17" });
const sam = educator("Sam", { pts: false, yearWithoutPts: 3, rating: null });
const words = (...roster: Parameters<typeof staffChanges>[0]) => staffChanges(roster, tracker).map(describeChange);

test("a list that says the same changes nothing", () => {
  expect(words(pat, sam)).toEqual([]);
});

test("school, evaluator, rating and PTS are listed with what they were", () => {
  expect(
    words(
      { ...pat, school: "Oak", primary: "Evaluator 02", rating: "Exemplary" },
      { ...sam, pts: true, yearWithoutPts: null },
    ),
  ).toEqual([
    "Pat Jones: School Elm Street School → Oak",
    "Pat Jones: Overall rating Proficient → Exemplary",
    "Pat Jones: Primary evaluator Evaluator 01 → Evaluator 02",
    "Sam: PTS No → Yes",
    "Sam: Year without PTS 3 → blank",
  ]);
});

test("what the list leaves blank is no change", () => {
  expect(words({ ...pat, title: "", supervising: "" }, sam)).toEqual([]);
});

test("somebody whose name has changed is known by the id, others by the name whatever its capitals", () => {
  expect(words({ ...pat, name: "Pat Smith" }, { ...sam, name: "SAM" })).toEqual([
    "Pat Jones: Educator Pat Jones → Pat Smith",
    "Sam: Educator Sam → SAM",
  ]);
});

test("the same name with another id is another person", () => {
  expect(words({ ...pat, id: "18" }, sam)).toEqual([
    "Pat Jones: new, Elm Street School",
    "Pat Jones: no longer on the staff. Move the row to a sheet of those who left.",
  ]);
});

test("of two rows of one name and no id, one is the person's; the id goes before the name", () => {
  const two = (first: readonly unknown[], second: readonly unknown[], also: Parameters<typeof staffChanges>[2] = []) =>
    staffChanges([pat], { headings: HEADINGS, rows: [first, second] }, also).map(({ kind }) => kind);
  const unnumbered = [...PAT.slice(0, -1), ""];
  // The row that is the person's gets the id.
  expect(two(unnumbered, unnumbered)).toEqual(["changed", "gone"]);
  expect(two(unnumbered, PAT)).toEqual(["gone"]);
  expect(two(unnumbered, unnumbered, [{ id: "", name: " pat jones" }])).toEqual(["changed"]);
});

test("who is new and who is gone is listed", () => {
  expect(words(pat, educator("Kim"))).toEqual([
    "Kim: new, Elm Street School",
    "Sam: no longer on the staff. Move the row to a sheet of those who left.",
  ]);
});
