import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { requireTrackers, type Tracker } from "../../excel/evaluation/find-trackers";
import { startNewYear } from "../../excel/evaluation/new-year";
import { schoolYearLabel } from "../../sheets/evaluation/names";
import { Choice } from "./Choice";
import { FormsSection } from "./FormsSection";
import type { MappedRoster } from "./RosterSection";
import { serialOfField, type SchoolYear } from "./school-year";
import { Section } from "./Section";
import { UpdateSection } from "./UpdateSection";
import type { Task } from "./useTask";

interface Props {
  readonly schoolYear: SchoolYear;
  readonly mapped: MappedRoster | null;
  readonly task: Task;
}

/** What is done with a tracker that exists: new educators, the next school year, forms. */
export function TrackerSection({ schoolYear, mapped, task }: Props) {
  const [trackers, setTrackers] = useState<readonly Tracker[]>([]);
  const [chosen, setChosen] = useState(0);
  const tracker = trackers[chosen];
  const find = () =>
    task.run("Looking for trackers", async () => {
      const found = await requireTrackers();
      setTrackers(found);
      setChosen(0);
      return found.length === 1 ? `Found ${found[0]?.label ?? ""}.` : `Found ${found.length} trackers.`;
    });
  // What was done is done, whether or not the list of trackers can be read anew.
  const refresh = () => requireTrackers().then(setTrackers, () => undefined);
  const nextYear = ({ names }: Tracker) =>
    task.run("Starting the new school year", async (writing) => {
      const firstDay = serialOfField(`${names.year + 1}${schoolYear.firstDay.slice(4)}`);
      if (firstDay === null) return "Type the first day of school, above.";
      const sheet = await startNewYear(names, { firstDay, noSchool: [] }, writing);
      await refresh();
      return `The tracker of ${schoolYearLabel(names.year + 1)} stands on the sheet ${sheet}. Check its first day of school on the Cycle sheet, and type the days without school there. Delete the rows of those who have left.`;
    });
  return (
    <>
      <Section title="A tracker of this workbook">
        <Button onClick={find}>Find the trackers of this workbook</Button>
        {tracker ? (
          <>
            {trackers.length > 1 && (
              <Choice
                label="Tracker"
                options={trackers.map(({ label }) => label)}
                chosen={chosen}
                onChoose={setChosen}
              />
            )}
            <Text>{tracker.label}</Text>
            {tracker.incomplete.map((sentence) => (
              <Text key={sentence}>{sentence}</Text>
            ))}
            <Button onClick={() => nextYear(tracker)}>
              Start the school year {schoolYearLabel(tracker.names.year + 1)}
            </Button>
          </>
        ) : (
          <Text>Forms, updates and the next school year begin from a tracker.</Text>
        )}
      </Section>
      {tracker && (
        <UpdateSection key={tracker.names.suffix} tracker={tracker} mapped={mapped} task={task} onUpdated={refresh} />
      )}
      {tracker && (
        <FormsSection key={`${tracker.names.suffix}:${tracker.educators.length}`} tracker={tracker} task={task} />
      )}
    </>
  );
}
