import { Button, Text } from "@fluentui/react-components";
import { Fragment, useState } from "react";
import { asWorkbookError } from "../../excel/errors";
import { requireTrackers, type Tracker } from "../../excel/evaluation/find-trackers";
import type { StaffReading } from "../../excel/staff/read-staff-list";
import { ChoiceField } from "../ChoiceField";
import { CopySection } from "./CopySection";
import { FormsSection } from "./FormsSection";
import { NewYearSection } from "./NewYearSection";
import { Section } from "../Section";
import { UpdateSection } from "./UpdateSection";
import type { PaneTask } from "../usePaneTask";

interface Props {
  readonly reading: StaffReading | null;
  readonly task: PaneTask;
}

/** Works with a tracker that exists: updates it, starts the next school year, builds forms. */
export function TrackerSection({ reading, task }: Props) {
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
  // The work is done, whether or not the list of trackers can be read again; a fault in that is logged.
  const refresh = () => requireTrackers().then(setTrackers, (error: unknown) => void asWorkbookError(error));
  return (
    <>
      <Section title="Trackers in this workbook">
        <Button onClick={find}>Find the trackers in this workbook</Button>
        {tracker ? (
          <>
            {trackers.length > 1 && (
              <ChoiceField
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
          </>
        ) : (
          <Text>Find a tracker to build forms, update it or start the next school year.</Text>
        )}
      </Section>
      {tracker && (
        <Fragment key={tracker.names.suffix}>
          <UpdateSection tracker={tracker} reading={reading} task={task} onUpdated={refresh} />
          <FormsSection key={tracker.educators.join("\n")} tracker={tracker} task={task} />
          <CopySection tracker={tracker} task={task} />
          <NewYearSection tracker={tracker} task={task} onBuilt={refresh} />
        </Fragment>
      )}
    </>
  );
}
