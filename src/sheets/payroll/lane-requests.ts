import { toCents } from "../costing/rounding";
import { computed, money, typed } from "../plan/columns";
import type { SheetPlan } from "../plan/sheet-plan";
import { DATE_RULE } from "../plan/typing-rules";
import { laneDay } from "./lane-day";
import { creditsOf } from "./lane-credits";
import { PersonRow, type PayrollBase } from "./person-row";
import { staffList } from "./staff-list";

const ROOM = 40;

/** By when papers of that day are due, and when the lane change they are for takes effect. */
function movementOf(row: PersonRow, papers: string): { readonly due: string; readonly effect: string } {
  const [year, nextYear] = [`YEAR(${papers})`, `YEAR(${papers})+1`];
  const day = (what: "Papers" | "Moved", season: "Winter" | "Fall", ofYear = year) =>
    `DATE(${ofYear},${row.input(`Pay${what}${season}Month`)},${row.input(`Pay${what}${season}Day`)})`;
  const [winter, fall] = [day("Papers", "Winter"), day("Papers", "Fall")];
  const reached = (what: "Papers" | "Moved") =>
    `IF(${papers}<=${winter},${day(what, "Winter")},` +
    `IF(${papers}<=${fall},${day(what, "Fall")},${day(what, "Winter", nextYear)}))`;
  return { due: reached("Papers"), effect: reached("Moved") };
}

/**
 * Requests for a lane change: when each takes effect by the day on which its papers came in, and what it pays this year
 * (Article XIII, Section 3; readings R8, R9).
 */
export function laneRequests(base: PayrollBase): SheetPlan {
  const row = new PersonRow(base, "PayLaneRequests");
  const own = (heading: string) => row.own(heading);
  const papers = own("Papers in");
  const movement = movementOf(row, papers);
  const courseLimit = `EDATE(${papers},-12*${row.input("PayCourseYears")})`;
  const work = row.workYear();
  const takesEffect = own("Takes effect");
  const inside = `MAX(0,${work}-(${laneDay(row, takesEffect)})+1)`;
  const within = `IF(${takesEffect}>${row.input("PayLastDay")},0,${inside})`;
  const newDays = own("Days at the new lane");
  const [old, changed] = [own("Salary now"), own("New salary")];
  const pay = toCents(`${row.staff("FTE")}*(${old}*(${work}-${newDays})+${changed}*${newDays})/${work}`);
  return staffList(base, {
    sheet: "laneRequests",
    table: "PayLaneRequests",
    title: base.names.sheets.laneRequests,
    notes: [
      "One line per request: the Id, the day the papers came in, the day the course ended, the new lane.",
      "Papers by September 30 count from that September, papers by January 31 from that January (Article XIII, " +
        "Section 3; R8, R9).",
    ],
    room: ROOM,
    columns: [
      typed("Papers in", 12, DATE_RULE, "date"),
      typed("Course ended", 12, DATE_RULE, "date"),
      typed("New lane", 9),
      computed("Lane now", 9, `=${row.staff("Lane")}&""`),
      computed("Papers due", 12, `=IF(${papers}="","",${movement.due})`, "date"),
      computed("Takes effect", 12, `=IF(${papers}="","",${movement.effect})`, "date"),
      computed("Credits", 9, `=N(${row.staff("Credits")})`),
      computed("Credits needed", 9, `=${creditsOf(own("New lane"), base.names.ends)}`),
      computed("Credits still needed", 13, `=MAX(0,N(${own("Credits needed")})-${own("Credits")})`),
      money("Salary now", row.salary()),
      money("New salary", `IF(${own("New lane")}="",0,${row.salary(own("New lane"))})`),
      computed("Days at the new lane", 10, `=IF(${own("Takes effect")}="",0,${within})`, "whole"),
      money("Pay this year", pay),
      money("More than now", `ROUND(${own("Pay this year")}-${toCents(`${row.staff("FTE")}*${old}`)},2)`),
    ],
    issues: [
      [`NOT(ISNUMBER(${papers}))`, "Type the day on which the papers came in."],
      [`${own("New lane")}=""`, "Type the new lane."],
      [`ISERROR(${changed})`, "The new lane is not on the schedule."],
      [
        `AND(${own("Course ended")}<>"",${own("Course ended")}>${papers})`,
        "The course ended after the papers came in.",
      ],
      [
        `AND(${own("Course ended")}<>"",${own("Course ended")}<${courseLimit})`,
        "The course ended too long before the papers came in, and does not count.",
      ],
      [`${own("Credits still needed")}>0`, "Credits are still needed for this lane: the staff list has fewer."],
      [`${changed}<=${old}`, "The new lane does not pay more than the lane now."],
    ],
  }).done();
}
