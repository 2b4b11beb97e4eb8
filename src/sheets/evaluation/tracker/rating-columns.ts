import { YEARS_BEFORE_PTS } from "../../../agreement/evaluation";
import { IMPACTS, RATINGS } from "../../../agreement/ratings";
import { computed, typed } from "../../plan/columns";
import type { TableColumn } from "../../plan/sheet-plan";
import { oneOf } from "../../plan/typing-rules";
import { inSchoolYear } from "../in-school-year";
import { yearOfSuffix } from "../names";
import { proficiency } from "../proficient";
import { NOT_BOTH_PROFICIENT } from "./task-status";
import type { TrackerCells } from "./tracker-cells";

const STANDARD_COLUMNS = ["I", "II", "III", "IV"].map((numeral) => `Standard ${numeral}`);

const schoolYearOf = ({ names }: TrackerCells) => ({ year: yearOfSuffix(names.suffix) });
/** Whether the rating in a cell is Proficient or better. */
const isProficient = (cells: TrackerCells, heading: string) =>
  proficiency(schoolYearOf(cells)).reached(cells.row(heading));
const yesNo = (condition: string) => `=IF(${condition},"Yes","No")`;

/** Section 14.F: an overall rating of Proficient needs the same on Standards I and II. */
function ratingCheck(cells: TrackerCells): string {
  const both = `AND(${isProficient(cells, "Standard I")},${isProficient(cells, "Standard II")})`;
  const asks = `OR(${cells.row("Overall this year")}="",NOT(${isProficient(cells, "Overall this year")}))`;
  return `=IF(${asks},"",IF(${both},"OK","${NOT_BOTH_PROFICIENT}"))`;
}

/** This year's ratings, from the formative or the summative evaluation. */
export function ratingColumns(cells: TrackerCells): readonly TableColumn[] {
  return [
    ...STANDARD_COLUMNS.map((heading) => typed(heading, 24, { rule: oneOf(RATINGS) })),
    typed("Overall this year", 24, { rule: oneOf(RATINGS) }),
    typed("Impact this year", 12, { rule: oneOf(IMPACTS) }),
    computed("Rating check", 24, ratingCheck(cells)),
  ];
}

/** What the ratings and the years without PTS mean for the tasks that only some educators have. */
export function conditionColumns(cells: TrackerCells): readonly TableColumn[] {
  const [thisYear, before] = [cells.row("Overall this year"), cells.row("Overall rating")];
  const latest = `IF(${thisYear}<>"",${thisYear},${before})`;
  const below = proficiency(schoolYearOf(cells)).missed(latest);
  const noPts = `${cells.row("PTS")}="No"`;
  const firstYear = `OR(${cells.row("Weeks counted from")}<>"",AND(${noPts},${cells.row("Year without PTS")}=1))`;
  // Section 21.A: unless Proficient or better on each standard and overall on the most recent evaluation.
  const all = [...STANDARD_COLUMNS, "Overall this year"].map((heading) => isProficient(cells, heading)).join(",");
  const { value: decidedIn } = inSchoolYear(YEARS_BEFORE_PTS, schoolYearOf(cells));
  const toBeDecided = `AND(${noPts},${cells.row("Year without PTS")}>=${decidedIn},NOT(AND(${all})))`;
  // Section 14.D.
  const lowImpact = `AND(${isProficient(cells, "Overall this year")},${cells.row("Impact this year")}="Low")`;
  return [
    computed("Below Proficient", 11, yesNo(below), { formerly: "Low" }),
    computed("First year", 9, yesNo(firstYear)),
    computed("PTS to be decided", 11, yesNo(toBeDecided)),
    computed("Low impact", 9, yesNo(lowImpact)),
  ];
}
