import { IMPACTS, RATINGS } from "../../agreement/ratings";
import type { Educator } from "../evaluation/roster/educators";
import type { StaffHeading, StaffRow } from "./staff-columns";

/** Somebody who cannot be tracked, with the column that keeps them from it and why. */
export interface NotTracked {
  /** Their place among the rows, counted from 0. */
  readonly at: number;
  readonly heading: StaffHeading;
  readonly why: string;
}

const textOf = (row: StaffRow, heading: StaffHeading) => String(row[heading] ?? "");
const numberOf = (row: StaffRow, heading: StaffHeading) => {
  const value = row[heading];
  return typeof value === "number" ? value : null;
};

/** What keeps a person from being tracked; null where nothing does. */
function obstacle(row: StaffRow): Omit<NotTracked, "at"> | null {
  const missing = (heading: StaffHeading) => ({ heading, why: `${heading} is missing.` });
  if (textOf(row, "Name") === "") return missing("Name");
  if (textOf(row, "School") === "") return missing("School");
  if (row.PTS !== "Yes" && row.PTS !== "No") return { heading: "PTS", why: "PTS is neither Yes nor No." };
  const rating = textOf(row, "Overall rating");
  if (rating !== "" && !RATINGS.some((one) => one === rating))
    return { heading: "Overall rating", why: `“${rating}” is not an overall rating.` };
  if (row.PTS === "Yes" && rating === "")
    return { heading: "Overall rating", why: "With PTS the plan follows from the overall rating, which is missing." };
  if (row.PTS === "No" && numberOf(row, "Year without PTS") === null) return missing("Year without PTS");
  return textOf(row, "Primary evaluator") === "" ? missing("Primary evaluator") : null;
}

function educatorOf(row: StaffRow): Educator {
  const pts = row.PTS === "Yes";
  return {
    id: textOf(row, "Id"),
    name: textOf(row, "Name"),
    title: textOf(row, "Position"),
    school: textOf(row, "School"),
    pts,
    yearWithoutPts: pts ? null : numberOf(row, "Year without PTS"),
    newAssignment: row["New assignment"] === "Yes",
    rating: RATINGS.find((one) => one === row["Overall rating"]) ?? null,
    impact: IMPACTS.find((one) => one === row.Impact) ?? null,
    start: numberOf(row, "Starts") ?? numberOf(row, "Hire date"),
    primary: textOf(row, "Primary evaluator"),
    supervising: textOf(row, "Supervising evaluator"),
  };
}

/**
 * The educators among the staff. Everyone who cannot be tracked is named with the column and the reason, so that nobody
 * is left out in silence; blank rows are nobody.
 * @param rows the rows of the table `Staff`
 */
export function educatorsOfStaff(rows: readonly StaffRow[]): {
  readonly educators: readonly Educator[];
  readonly notTracked: readonly NotTracked[];
} {
  const educators: Educator[] = [];
  const notTracked: NotTracked[] = [];
  rows.forEach((row, at) => {
    if (Object.keys(row).length === 0) return;
    const kept = obstacle(row);
    if (kept === null) educators.push(educatorOf(row));
    else notTracked.push({ at, ...kept });
  });
  return { educators, notTracked };
}
