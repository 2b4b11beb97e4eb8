import { Button, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { YEARS } from "../../agreement/years";
import { correctCells, undoCorrections, type Correcting } from "../../excel/staff/correct-cells";
import { readStaffAgain, type StaffReading } from "../../excel/staff/read-staff-list";
import { writeFindings } from "../../excel/staff/write-findings";
import { counted } from "../../rules/words";
import { correctionsOf, examine, whatWasFound, type Finding } from "../../sheets/staff/doctor/examine";
import { STAFF_TABLE } from "../../sheets/staff/staff-names";
import { ChoiceField } from "../ChoiceField";
import { Buttons } from "../Buttons";
import { Section } from "../Section";
import type { PaneTask } from "../usePaneTask";
import { FindingList } from "./FindingList";

const cells = (howMany: number) => counted(howMany, "cell", "cells");

const LEFT = [
  "cell was left as it is: it holds a formula, or has been changed since",
  "cells were left as they are: they hold formulas, or have been changed since",
] as const;

interface Props {
  readonly reading: StaffReading;
  readonly task: PaneTask;
  readonly onRead: (reading: StaffReading) => void;
}

/** What a careful colleague would find in the list, and corrections to accept and to take back. */
export function DoctorSection({ reading, task, onRead }: Props) {
  const [at, setAt] = useState(YEARS.length - 1);
  const [made, setMade] = useState<readonly Correcting[]>([]);
  const year = YEARS[at];
  const findings = useMemo(
    () => (year ? examine({ list: reading.list, year, isStaff: reading.table === STAFF_TABLE }) : []),
    [reading, year],
  );
  const again = async () => onRead(await readStaffAgain(reading));
  const correct = (of: readonly Finding[]) =>
    task.run("Correcting the list", async () => {
      const correcting = await correctCells(reading.area.sheet, correctionsOf(of));
      const { back, left } = correcting;
      if (back.length > 0) setMade((before) => [...before, correcting]);
      await again();
      return [
        `Corrected ${cells(back.length)}.`,
        ...(left > 0 ? [`${counted(left, ...LEFT)}.`] : []),
        ...(back.length > 0 ? ["You can undo it."] : []),
      ].join(" ");
    });
  const undo = () =>
    task.run("Undoing the corrections", async () => {
      const last = made.at(-1);
      if (last === undefined) return "There is nothing to undo.";
      const restored = await undoCorrections(last);
      setMade((before) => before.slice(0, -1));
      await again();
      return `Restored ${cells(restored)}.`;
    });
  const write = () =>
    task.run("Writing the findings", async (writing) => {
      const sheet = await writeFindings(reading.area.sheet, findings, writing);
      return `${counted(findings.length, "finding is", "findings are")} on the ${sheet} sheet.`;
    });
  const corrections = correctionsOf(findings).length;
  return (
    <Section title="Check the list">
      <ChoiceField
        label="Compare with the school year"
        options={YEARS.map(({ code, school }) => `${school} (${code})`)}
        chosen={at}
        onChoose={setAt}
      />
      <Text>{whatWasFound(findings)}</Text>
      <Buttons>
        {corrections > 0 && (
          <Button onClick={() => correct(findings)}>
            Accept all {counted(corrections, "correction", "corrections")}
          </Button>
        )}
        {made.length > 0 && <Button onClick={undo}>Undo the last corrections</Button>}
        {findings.length > 0 && <Button onClick={write}>Put the findings on a sheet</Button>}
      </Buttons>
      <FindingList sheet={reading.area.sheet} findings={findings} task={task} onCorrect={correct} />
    </Section>
  );
}
