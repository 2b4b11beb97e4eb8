import { STAFF_HEADINGS, type StaffHeading } from "../../sheets/staff/staff-columns";
import type { Chosen } from "../../sheets/staff/understand-headings";
import { run } from "../run";

/** Under this name the workbook remembers which column of a list holds what, by the heading over it. */
const KEY = "GardnerStaffColumns";

/** Asks for what is remembered; it is there after the next sync. */
export function loadChosen(context: Excel.RequestContext): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(KEY).load("value");
}

/** The columns chosen by hand; none where nothing, or something else, is remembered. */
export function chosenIn(setting: Excel.Setting): Chosen {
  const value: unknown = setting.isNullObject ? null : setting.value;
  if (typeof value !== "object" || value === null) return {};
  const known = (choice: unknown): choice is StaffHeading | null =>
    choice === null || STAFF_HEADINGS.some((heading) => heading === choice);
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, StaffHeading | null] => known(entry[1])),
  );
}

/** Remembers the columns chosen by hand in the workbook: whoever opens it next need not choose again. */
export function rememberChosen(chosen: Chosen): Promise<void> {
  return run(async (context) => {
    context.workbook.settings.add(KEY, chosen);
    await context.sync();
  });
}
