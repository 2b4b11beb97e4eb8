import { Button, Text } from "@fluentui/react-components";
import { addressOf } from "../../excel/address";
import { buildStaff } from "../../excel/staff/build-staff";
import { readStaffAtSelection, type StaffReading } from "../../excel/staff/read-staff-list";
import { whatWasRead } from "../../sheets/staff/read-list";
import { SAMPLE_SIZE } from "../../sheets/staff/sample-staff";
import { Buttons } from "../Buttons";
import { Section } from "../Section";
import type { PaneTask } from "../usePaneTask";

interface Props {
  readonly task: PaneTask;
  readonly onRead: (reading: StaffReading) => void;
}

/** Where the people come from: a list of the workbook, an empty one, or invented staff. */
export function ReadSection({ task, onRead }: Props) {
  const read = () =>
    task.run("Reading the staff list", async (options) => {
      const reading = await readStaffAtSelection(options);
      onRead(reading);
      return `${addressOf(reading.area)}: ${whatWasRead(reading.list)}`;
    });
  const make = (kind: "empty" | "sample") =>
    task.run("Creating the list", async (writing) => {
      const sheet = await buildStaff(kind, writing);
      if (kind === "empty") return `Type your staff into the table on the ${sheet} sheet, then read it to check it.`;
      const reading = await readStaffAtSelection();
      onRead(reading);
      return `The ${sheet} sheet has ${SAMPLE_SIZE} invented staff.`;
    });
  return (
    <Section title="Your list">
      <Text>
        Select any cell of your staff list. Titles, blank rows and totals do no harm, and nothing in your list is
        changed.
      </Text>
      <Buttons>
        <Button appearance="primary" onClick={read}>
          Read the list at the selected cell
        </Button>
        <Button onClick={() => make("empty")}>Create an empty list</Button>
        <Button onClick={() => make("sample")}>Create a sample ({SAMPLE_SIZE} people)</Button>
      </Buttons>
    </Section>
  );
}
