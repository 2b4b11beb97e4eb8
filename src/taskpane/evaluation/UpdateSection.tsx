import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Tracker } from "../../excel/evaluation/find-trackers";
import { compareWithStaff, updateTracker, type Updated } from "../../excel/evaluation/update-tracker";
import { counted } from "../../rules/words";
import { useEducators } from "./Educators";
import { few } from "./few";
import type { StaffReading } from "../../excel/staff/read-staff-list";
import type { Educator } from "../../sheets/evaluation/educator";
import { knownAs, type EducatorsOfStaff } from "../../sheets/evaluation/educators-of-staff";
import { today } from "./school-year";
import type { StaffChange } from "../../sheets/evaluation/tracker/staff-changes";
import { ChangeList } from "./ChangeList";
import { Section } from "../Section";
import type { PaneTask } from "../usePaneTask";

/** What an update did, in sentences. */
function whatWasAdded(updated: Updated): string {
  const { educators, sheets, columns, taken, left, renewed, repaired, repairedSheets } = updated;
  const sentences = [
    ...(educators.length > 0
      ? [`Added ${counted(educators.length, "educator", "educators")} below the others: ${few(educators)}.`]
      : []),
    ...(taken > 0 ? [`Accepted ${counted(taken, "change", "changes")} from the staff list.`] : []),
    ...(left ? [`Moved ${few(left.educators)} to the ${left.sheet} sheet.`] : []),
    ...(left && left.forms.length > 0 ? [`Their forms stay as they are: ${few(left.forms)}.`] : []),
    ...(sheets.length > 0
      ? [`Built the ${few(sheets)} ${sheets.length === 1 ? "sheet" : "sheets"}${renewed ? "" : " again"}.`]
      : []),
    ...(columns.length > 0 ? [`Added the ${columns.length === 1 ? "column" : "columns"} ${few(columns)}.`] : []),
    ...(renewed ? ["Its formulas are now those of this version of the add-in."] : []),
    ...(repaired > 0 ? [`Repaired the formulas of ${counted(repaired, "column", "columns")}.`] : []),
    ...(repairedSheets.length > 0
      ? [`Repaired formulas on the ${few(repairedSheets)} ${repairedSheets.length === 1 ? "sheet" : "sheets"}.`]
      : []),
  ];
  return sentences.length > 0 ? sentences.join(" ") : "The tracker is already up to date.";
}

/** Who is on the staff but has something to fix; who left before the school year is gone. */
const stillThere = (leftOut: EducatorsOfStaff["leftOut"]) =>
  leftOut.flatMap(({ person, heading }) => (heading === "Ends" ? [] : [knownAs(person)]));

/** What a staff list has otherwise, beside the list that was compared. */
interface Compared {
  readonly educators: readonly Educator[];
  readonly changes: readonly StaffChange[];
}

interface Props {
  readonly tracker: Tracker;
  readonly reading: StaffReading | null;
  readonly task: PaneTask;
  /** Called once the tracker has changed. */
  readonly onUpdated: () => Promise<void>;
}

/** Says what the staff list has otherwise, and brings the tracker up to date with what is accepted of it. */
export function UpdateSection({ tracker, reading, task, onUpdated }: Props) {
  const { names, label } = tracker;
  const { educators, leftOut, ready, shown } = useEducators(reading, names.year, task);
  const [compared, setCompared] = useState<Compared | null>(null);
  const [accepted, setAccepted] = useState<ReadonlySet<StaffChange>>(new Set());
  // Another list, or other answers about it, have to be compared again.
  const changes = compared?.educators === educators ? compared.changes : null;
  const update = () =>
    task.run("Updating the tracker", async (writing) => {
      if (changes === null && educators.length > 0) {
        const found = await compareWithStaff(tracker, educators, stillThere(leftOut));
        setCompared({ educators, changes: found });
        setAccepted(new Set());
        if (found.length > 0)
          return (
            `The staff list has ${counted(found.length, "change", "changes")}. Choose the ones to accept, ` +
            "then update again."
          );
      }
      const updated = await updateTracker(names.suffix, [...accepted], today(new Date()), writing);
      setCompared(null);
      setAccepted(new Set());
      await onUpdated();
      return whatWasAdded(updated);
    });
  return (
    <Section title={`Update ${label}`}>
      <Text>
        Makes the changes from the staff list that you accept, and brings back sheets, columns and tasks that are
        missing. What you typed stays as it is.
      </Text>
      {reading ? shown : <Text>No staff list has been read, so only sheets, columns and tasks are brought back.</Text>}
      {changes !== null && changes.length > 0 && (
        <ChangeList changes={changes} accepted={accepted} onAccept={setAccepted} />
      )}
      <Button disabledFocusable={!ready} onClick={update}>
        Update the tracker
      </Button>
    </Section>
  );
}
