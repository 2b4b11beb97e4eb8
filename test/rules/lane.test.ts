import type { LaneChangeDeadline } from "../../src/agreement/salary";
import { movementsInOrder } from "../../src/rules/lane";

/** Papers due on the last of the month before. */
const movedIn = (month: number): LaneChangeDeadline => ({
  papersBy: { month: month === 1 ? 12 : month - 1, day: 28 },
  movement: { month, day: 1 },
});

test.each([
  [
    [1, 9],
    [9, 1],
  ],
  [
    [12, 9],
    [9, 12],
  ],
  [
    [6, 2, 7],
    [7, 2, 6],
  ],
])("movements in the months %j come in the order %j, as the school year begins in July", (months, inOrder) => {
  expect(movementsInOrder(months.map(movedIn)).map(({ movement }) => movement.month)).toEqual(inOrder);
});
