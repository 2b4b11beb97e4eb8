import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { copyTracker, readCopies } from "../../excel/evaluation/copy-tracker";
import type { Tracker } from "../../excel/evaluation/find-trackers";
import { PERSONNEL_RECORDS, type CopyFor } from "../../sheets/evaluation/tracker/copy-sheet";
import { ChoiceField } from "../ChoiceField";
import { Section } from "../Section";
import type { PaneTask } from "../usePaneTask";
import { today } from "./school-year";

const labelOf = ({ by, value }: CopyFor) => `${by === "school" ? "School" : "Evaluator"}: ${value}`;

/** Copies the rows of one school or one evaluator to a sheet of their own. */
export function CopySection({ tracker, task }: { readonly tracker: Tracker; readonly task: PaneTask }) {
  const [copies, setCopies] = useState<readonly CopyFor[]>([]);
  const [chosen, setChosen] = useState(0);
  const whose = copies[chosen];
  const read = () =>
    task.run("Reading the tracker", async () => {
      setCopies(await readCopies(tracker));
      setChosen(0);
      return "Choose a school or an evaluator.";
    });
  const copy = (wanted: CopyFor) =>
    task.run("Copying the tracker", async (writing) => {
      const sheet = await copyTracker(tracker, wanted, today(new Date()), writing);
      return `Copied to sheet ${sheet}. ${PERSONNEL_RECORDS}`;
    });
  return (
    <Section title="Copy for one school or evaluator">
      <Text>{PERSONNEL_RECORDS}</Text>
      {whose === undefined ? (
        <Button onClick={read}>Choose a school or evaluator</Button>
      ) : (
        <>
          <ChoiceField label="Copy for" options={copies.map(labelOf)} chosen={chosen} onChoose={setChosen} />
          <Button onClick={() => copy(whose)}>Make the copy</Button>
        </>
      )}
    </Section>
  );
}
