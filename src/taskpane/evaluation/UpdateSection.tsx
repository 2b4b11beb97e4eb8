import { Button, Text } from "@fluentui/react-components";
import type { Tracker } from "../../excel/evaluation/find-trackers";
import { updateTracker, type Updated } from "../../excel/evaluation/update-tracker";
import { count, useCheckedRoster } from "./CheckedRoster";
import { few } from "./few";
import type { MappedRoster } from "./RosterSection";
import { Section } from "../Section";
import type { PaneTask } from "../usePaneTask";

/** What an update did, in sentences. */
export function whatWasAdded({ educators, sheets, columns, repaired }: Updated): string {
  const sentences = [
    ...(educators.length > 0
      ? [`Added ${count(educators.length, "educator", "educators")} below the others: ${few(educators)}.`]
      : []),
    ...(sheets.length > 0 ? [`Built the ${sheets.length === 1 ? "sheet" : "sheets"} ${few(sheets)} again.`] : []),
    ...(columns.length > 0 ? [`Added the ${columns.length === 1 ? "column" : "columns"} ${few(columns)}.`] : []),
    ...(repaired > 0 ? [`Repaired the formulas of ${count(repaired, "column", "columns")}.`] : []),
  ];
  return sentences.length > 0 ? sentences.join(" ") : "The tracker is already up to date.";
}

interface Props {
  readonly tracker: Tracker;
  readonly mapped: MappedRoster | null;
  readonly task: PaneTask;
  /** Called once the tracker has changed. */
  readonly onUpdated: () => Promise<void>;
}

/** Lists the issues of the roster for the tracker's school year, and adds to the tracker what is missing. */
export function UpdateSection({ tracker: { names, label }, mapped, task, onUpdated }: Props) {
  const { educators, ready, shown } = useCheckedRoster(mapped, names.year, task);
  const update = () =>
    task.run("Updating the tracker", async (writing) => {
      const updated = await updateTracker(names.suffix, educators, writing);
      await onUpdated();
      return whatWasAdded(updated);
    });
  return (
    <Section title={`Update ${label}`}>
      <Text>
        Adds educators of the staff list who are not in the tracker yet, milestones that were added to the list on the
        Cycle sheet, and columns that were deleted. What you typed stays as it is.
      </Text>
      {mapped ? shown : <Text>No staff list has been read, so only milestones and columns are added.</Text>}
      <Button disabledFocusable={!ready} onClick={update}>
        Update the tracker
      </Button>
    </Section>
  );
}
