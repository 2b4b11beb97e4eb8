import { Button, Text } from "@fluentui/react-components";
import type { Tracker } from "../../excel/evaluation/find-trackers";
import { updateTracker, type Updated } from "../../excel/evaluation/update-tracker";
import { count, useCheckedRoster } from "./CheckedRoster";
import type { MappedRoster } from "./RosterSection";
import { Section } from "./Section";
import type { Task } from "./useTask";

const MOST_NAMES = 5;

/** The first few of a list, and how many more there are. */
function few(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return more > 0 ? `${names.slice(0, MOST_NAMES).join(", ")} and ${more} more` : names.join(", ");
}

/** What an update did, in sentences. */
export function whatWasAdded({ educators, columns, repaired: mended }: Updated): string {
  const sentences = [
    ...(educators.length > 0
      ? [`Added ${count(educators.length, "educator", "educators")} below the others: ${few(educators)}.`]
      : []),
    ...(columns.length > 0 ? [`Added the ${columns.length === 1 ? "column" : "columns"} ${few(columns)}.`] : []),
    ...(mended > 0 ? [`Mended ${count(mended, "formula", "formulas")} that had lost a column.`] : []),
  ];
  return sentences.length > 0
    ? sentences.join(" ")
    : "The tracker lacks nothing: no one of the staff list, no step and no column. Nothing was changed.";
}

interface Props {
  readonly tracker: Tracker;
  readonly mapped: MappedRoster | null;
  readonly task: Task;
  /** Called once the tracker has changed. */
  readonly onUpdated: () => Promise<void>;
}

/** Says what is wrong in the roster for the tracker's school year, and adds what the tracker lacks. */
export function UpdateSection({ tracker: { names, label }, mapped, task, onUpdated }: Props) {
  const { educators, ready, shown } = useCheckedRoster(mapped, names.year, task);
  const update = () =>
    task.run("Updating the tracker", async (writing) => {
      const updated = await updateTracker(names, educators, writing);
      await onUpdated();
      return whatWasAdded(updated);
    });
  return (
    <Section title={`Update ${label}`}>
      <Text>
        Adds the educators of the staff list whom the tracker does not have, steps that were added to the list of steps,
        and columns that were deleted. What you typed stays as it is.
      </Text>
      {mapped ? shown : <Text>No staff list has been read: only steps and columns are added.</Text>}
      <Button disabledFocusable={!ready} onClick={update}>
        Update the tracker
      </Button>
    </Section>
  );
}
