import { readList, whatWasRead } from "../../../src/sheets/staff/read-list";
import { read, sheetOf, valuesOf } from "./lists";

const HEADINGS = ["Name", "School", "PTS", "Overall rating", "Primary evaluator"];
const person = (number: number) => [`Person ${number}`, "Elm", "Yes", "Proficient", "Evaluator 01"];
const people = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => person(from + at));

describe("Rows of a list as people keep it", () => {
  test("a blank row does not end the list, whichever cell is selected", () => {
    const rows = [HEADINGS, ...people(1, 2), [], ...people(3, 5)];
    for (const row of [1, 2, 4, 6, 40]) expect(read(rows, { row, column: 3 }).people).toHaveLength(5);
  });

  test("a person of whom words are typed that are headings too is a person", () => {
    const list = read([
      ["School", "Dues", "Role", "Name", "Id", "Stay-well"],
      ["Elm", "Dues", "Department head", "Person 1", "1049", "Yes"],
      [],
      ["Oak", "Dues", "Teacher", "Person 2", "1002", "No"],
      ["Elm", "Dues", "Teacher", "Person 3", "1157", "Yes"],
    ]);
    expect(list.people.map(({ row }) => row)).toEqual([2, 4, 5]);
  });

  test("title rows above the headings are no headings", () => {
    const list = read([["Gardner Public Schools"], ["Staff 2013-14"], [], HEADINGS, ...people(1, 3)]);
    expect(list.people.map(({ row }) => row)).toEqual([5, 6, 7]);
    expect(list.mapping).toMatchObject({ Name: 0, School: 1, PTS: 2 });
  });

  test("subtotals, totals, averages, repeated headings and notes are passed over and counted", () => {
    const list = read([
      [...HEADINGS, "FTE"],
      [...person(1), 1],
      [...person(2), 0.5],
      ["Total Elm", "", "", "", "", 1.5],
      [...HEADINGS, "FTE"],
      [...person(3), 1],
      [],
      ["", "", "", "", "", 1],
      ["Grand Total", "", "", "", "", 2.5],
      ["* on leave"],
    ]);
    expect(valuesOf(list).map(({ Name }) => Name)).toEqual(["Person 1", "Person 2", "Person 3"]);
    expect(whatWasRead(list)).toBe("3 people in rows 2 to 6; 3 total rows, 1 repeated heading row and 1 note skipped.");
  });

  test("a person called Total or Count is a person", () => {
    const list = read([HEADINGS, ["Total, Ann", ...person(1).slice(1)], ["Count, Bo", ...person(2).slice(1)]]);
    expect(list.people).toHaveLength(2);
  });

  test("hidden rows are read and counted", () => {
    const grid = sheetOf([HEADINGS, ...people(1, 4)], [3, 4]);
    const list = readList(grid, { row: 2, column: 1 });
    expect(list?.people).toHaveLength(4);
    expect(list && whatWasRead(list)).toBe("4 people in rows 2 to 5; 2 people are in hidden rows and were counted.");
  });

  test("a school merged over three rows is the school of all three", () => {
    const rows = [HEADINGS, person(1), ["Person 2", "", "Yes", "P", "E"], ["Person 3", "", "Yes", "P", "E"], person(4)];
    const list = readList(sheetOf(rows, [], [{ top: 2, left: 2, rows: 3 }]), { row: 1, column: 1 });
    expect(list && valuesOf(list).map(({ School }) => School)).toEqual(["Elm", "Elm", "Elm", "Elm"]);
  });

  test("headings over two rows are read together", () => {
    const list = read([
      ["Last", "First", "Hire", "Overall", "Primary"],
      ["name", "name", "date", "rating", "evaluator"],
      ["Smith", "Jo", 40000, "P", "Lee"],
    ]);
    expect(list.mapping).toMatchObject({
      "Last name": 0,
      "First name": 1,
      "Hire date": 2,
      "Overall rating": 3,
      "Primary evaluator": 4,
    });
    expect(list.people).toHaveLength(1);
  });

  test("of two lists on a sheet, side by side or below each other, the one at the cell is read", () => {
    const other = [
      ["Lane", "Step", "Salary"],
      ["B0", 1, 42444.72],
      ["B0", 2, 44094.74],
    ];
    const below = [HEADINGS, ...people(1, 2), [], ["Schedule"], ...other];
    expect(read(below, { row: 2, column: 1 }).people).toHaveLength(2);
    expect(read(below, { row: 7, column: 1 }).mapping).toEqual({ Lane: 0, Step: 1, "Salary on file": 2 });
    const beside = [...Array(3).keys()].map((at) => [
      ...([HEADINGS, ...people(1, 2)][at] ?? []),
      "",
      "",
      ...(other[at] ?? []),
    ]);
    expect(read(beside, { row: 2, column: 1 }).found.columns).toHaveLength(5);
    expect(read(beside, { row: 2, column: 9 }).found.columns).toHaveLength(3);
  });

  test("an empty column between two of the list does not end it", () => {
    const rows = [HEADINGS, ...people(1, 3)].map(([name, ...rest]) => [name, "", ...rest]);
    const list = read(rows);
    expect(list.mapping).toMatchObject({ Name: 0, School: 1, PTS: 2 });
  });

  test("a list without headings is understood by what is in it", () => {
    const list = read([
      ["Smith, Jo", "M2", 7, "Proficient"],
      ["Lee, Al", "B0", 14, "Exemplary"],
      ["Gray, Ky", "M+30", 1, "Needs Improvement"],
    ]);
    expect(list.mapping).toEqual({ Name: 0, Lane: 1, Step: 2, "Overall rating": 3 });
    expect(list.people).toHaveLength(3);
  });

  test("an empty sheet has no list", () => {
    expect(readList(sheetOf([]), { row: 1, column: 1 })).toBeNull();
    expect(readList(sheetOf([[""], ["\u200b"]]), { row: 1, column: 1 })).toBeNull();
  });
});

describe("Headings in other words", () => {
  test("the headings of districts are known", () => {
    const list = read([
      ["Teacher Name", "Bldg", "Prof. status", "Yrs", "Rating 2013", "Hire dt", "Growth", "2nd eval", "1st eval"],
      ["Smith, Jo", "GHS", "x", 2, "P", 40000, "M", "Lee", "Gray"],
    ]);
    expect(list.mapping).toEqual({
      Name: 0,
      School: 1,
      PTS: 2,
      "Year without PTS": 3,
      "Overall rating": 4,
      "Hire date": 5,
      Impact: 6,
      "Supervising evaluator": 7,
      "Primary evaluator": 8,
    });
    expect(
      read([
        ["PTS (Y/N)", "DOH", "Name (Last, First)"],
        ["Y", 40000, "A, B"],
      ]).mapping,
    ).toEqual({
      PTS: 0,
      "Hire date": 1,
      Name: 2,
    });
  });

  test("spaces that cannot be seen do not hide a heading", () => {
    const list = read([
      ["\u00a0Educator\u00a0", "School\u00a0", "PTS", "Overall\u00a0rating ", "Primary evaluator"],
      person(1),
    ]);
    expect(list.mapping).toEqual({ Name: 0, School: 1, PTS: 2, "Overall rating": 3, "Primary evaluator": 4 });
  });

  test("a heading that could be several is decided by what is below it", () => {
    const under = (heading: string, contents: readonly unknown[]) =>
      read([["Name", heading], ...contents.map((content, at) => [`Person ${at}`, content])]).mapping;
    expect(under("Level", ["M2", "BA+12", "C1"])).toEqual({ Name: 0, Lane: 1 });
    expect(under("Level", [1, 14, 7])).toEqual({ Name: 0, Step: 1 });
    expect(under("Status", ["PTS", "NPTS", "PTS"])).toEqual({ Name: 0, PTS: 1 });
    expect(under("Status", ["Active", "Active", "On leave"])).toEqual({ Name: 0 });
    expect(under("Degree", ["M+30", "B+12", "C / D"])).toMatchObject({ Lane: 1 });
    expect(under("Degree", ["Master's", "BA", "CAGS"])).toEqual({ Name: 0, Degree: 1 });
    expect(under("Whatever", ["M2", "BA+12", "C1"])).toEqual({ Name: 0, Lane: 1 });
  });

  test("first and last name in two columns make the name, and a name with a comma its parts", () => {
    const two = read([
      ["Last Name", "First Name", "School"],
      ["Smith", "Jo", "Elm"],
    ]);
    expect(valuesOf(two)[0]).toMatchObject({ Name: "Smith, Jo", "Last name": "Smith", "First name": "Jo" });
    const one = read([
      ["Name", "School"],
      ["Smith, Jo", "Elm"],
    ]);
    expect(valuesOf(one)[0]).toMatchObject({ Name: "Smith, Jo", "Last name": "Smith", "First name": "Jo" });
  });

  test("a list that an earlier version of the add-in made is read whole", () => {
    const list = read([
      ["Educators"],
      ["One row for each educator. Then build a tracker from this table in the Evaluation screen of the pane."],
      [],
      ["Educator", "Title", "School", "PTS", "Year of practice", "New assignment", "Overall rating", "Impact"].concat([
        "Start date",
        "Primary evaluator",
        "Supervising evaluator",
      ]),
      ["Educator 001", "Art Teacher", "Elm", "No", 2, "", "Proficient", "", 40000, "Evaluator 01", "Evaluator 07"],
    ]);
    expect(valuesOf(list)).toEqual([
      {
        Name: "Educator 001",
        Position: "Art Teacher",
        School: "Elm",
        PTS: "No",
        "Year without PTS": 2,
        "Overall rating": "Proficient",
        "Hire date": 40000,
        "Primary evaluator": "Evaluator 01",
        "Supervising evaluator": "Evaluator 07",
      },
    ]);
    expect(list.further).toEqual([]);
  });

  test("of an Excel table the first row is the headings, in whatever words", () => {
    const rows = [
      ["Who", "Where", "Column1"],
      ["Smith", "Elm", "x"],
    ];
    const list = readList({ ...sheetOf(rows), isTable: true }, { row: 2, column: 1 });
    expect(list?.found.columns.map(({ title }) => title)).toEqual(["Who", "Where", "Column1"]);
    expect(list?.people).toHaveLength(1);
  });

  test("a column chosen by hand is taken, whatever it is called", () => {
    const rows = [
      ["Name", "Remark", "School"],
      ["Smith, Jo", "Elm", "GHS"],
    ];
    expect(read(rows, undefined, { REMARK: "School" }).mapping).toEqual({ Name: 0, School: 1 });
    expect(read(rows, undefined, { SCHOOL: null }).mapping).toEqual({ Name: 0 });
  });

  test("columns that Staff does not have come along", () => {
    const list = read([
      ["Name", "Room", "School", "Phone ext"],
      ["Smith, Jo", 12, "Elm", "x 45"],
    ]);
    expect(list.further).toEqual(["Room", "Phone ext"]);
    expect(list.people[0]?.further).toEqual([12, "x 45"]);
  });
});
