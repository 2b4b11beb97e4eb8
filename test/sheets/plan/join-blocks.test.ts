import { joinBlocks } from "../../../src/sheets/plan/join-blocks";

test("blocks become one, and cells between them stay as they are", () => {
  expect(
    joinBlocks([
      { row: 2, column: 2, rows: [["a"]] },
      { row: 3, column: 4, rows: [[1, null]] },
    ]),
  ).toEqual([
    {
      row: 2,
      column: 2,
      rows: [
        ["a", null, null, null],
        [null, null, 1, null],
      ],
    },
  ]);
});

test("the later of two that overlap holds, except where it leaves a cell as it is", () => {
  expect(
    joinBlocks([
      { row: 1, column: 1, rows: [["a", "b"]] },
      { row: 1, column: 1, rows: [["c", null]] },
    ]),
  ).toEqual([{ row: 1, column: 1, rows: [["c", "b"]] }]);
});

test("blocks far apart stay as they are", () => {
  const blocks = [
    { row: 1, column: 1, rows: [["a"]] },
    { row: 600, column: 10, rows: [["b"]] },
  ];
  expect(joinBlocks(blocks)).toBe(blocks);
});
