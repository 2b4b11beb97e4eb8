import { TASKS } from "../../../src/sheets/evaluation/tracker/tasks";
import { missingColumns, trackerTasks } from "../../../src/sheets/evaluation/tracker/missing-columns";

const steps = [{ name: "Plan" }, { name: "Goal" }, { name: "End" }];
const WANTED = [
  "Educator",
  "Status",
  "Plan due",
  "Plan done",
  "Plan status",
  "Goal due",
  "Goal done",
  "Goal status",
  "End due",
  "End done",
  "End status",
  "Notes",
];
const BAND = ["", "", "Plan", "", "", "Goal", "", "", "End", "", "", ""];
const without = (row: readonly unknown[], ...places: readonly number[]) => row.filter((_, at) => !places.includes(at));
const headings = (...places: readonly number[]) => without(WANTED, ...places).map(String);

test("a tracker that has all of them lacks none, in whatever order", () => {
  expect(missingColumns({ headings: [...WANTED].reverse(), taskHeader: BAND }, WANTED, steps).missing).toEqual([]);
});

test("columns deleted in the table come back in the table, because the names above it have stayed", () => {
  expect(missingColumns({ headings: headings(1, 5), taskHeader: BAND }, WANTED, steps)).toEqual({
    headings: WANTED,
    taskHeader: BAND,
    missing: [
      { heading: "Status", at: 1, whole: false },
      { heading: "Goal due", at: 5, whole: false },
    ],
  });
});

test("columns deleted with their sheet's columns come back as such, and the names above with them", () => {
  const back = missingColumns({ headings: headings(5, 6, 7), taskHeader: without(BAND, 5, 6, 7) }, WANTED, steps);
  expect(back.headings).toEqual(WANTED);
  expect(back.missing).toEqual([5, 6, 7].map((at) => ({ heading: WANTED[at], at, whole: true })));
  // The name of the step is to be written anew; that of the next one has moved along.
  expect(back.taskHeader).toEqual(["", "", "Plan", "", "", "", "", "", "End", "", "", ""]);
});

test("a person's own columns stay where they are, and a due date comes back before the rest of its step", () => {
  const present = [
    "Educator",
    "Status",
    "Plan due",
    "Plan done",
    "Plan status",
    "Mine",
    "Goal done",
    "Goal status",
    "End due",
    "End done",
    "End status",
    "Mine too",
  ];
  expect(
    missingColumns(
      { headings: present, taskHeader: ["", "", "Plan", "", "", "", "", "Goal", "", "", "End"] },
      WANTED,
      steps,
    ).headings,
  ).toEqual([
    "Educator",
    "Status",
    "Plan due",
    "Plan done",
    "Plan status",
    "Mine",
    "Goal due",
    "Goal done",
    "Goal status",
    "End due",
    "End done",
    "End status",
    "Notes",
    "Mine too",
  ]);
});

test("the district's steps stand behind the ones they follow in the list, and the agreement's last step stays the last", () => {
  const names = TASKS.map(({ name }) => name);
  const listed = [...names.slice(0, 2), "Peer visit", ...names.slice(2), "After the end", ""];
  const last = names.length - 1;
  expect(trackerTasks(listed).map(({ name }) => name)).toEqual([
    ...names.slice(0, 2),
    "Peer visit",
    ...names.slice(2, last),
    "After the end",
    names[last],
  ]);
});

test("a step that is no longer in the list stays one of the agreement's", () => {
  expect(trackerTasks([])).toEqual(TASKS);
});
