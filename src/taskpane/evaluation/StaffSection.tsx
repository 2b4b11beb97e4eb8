import { Button, Text } from "@fluentui/react-components";
import { addressOf } from "../../excel/address";
import { readOrBuildStaff } from "../../excel/staff/build-staff";
import type { StaffReading } from "../../excel/staff/read-staff-list";
import { whatWasRead } from "../../sheets/staff/read-list";
import { STAFF_TABLE } from "../../sheets/staff/staff-names";
import { useOpenStaff } from "../open-staff";
import { Buttons } from "../Buttons";
import { Section } from "../Section";
import type { PaneTask } from "../usePaneTask";

interface Props {
  readonly task: PaneTask;
  readonly onRead: (reading: StaffReading) => void;
}

/** Where the educators come from: the Staff table, or for the first time the list at the selected cell. */
export function StaffSection({ task, onRead }: Props) {
  const openStaff = useOpenStaff();
  const read = () =>
    task.run("Reading the staff list", async (writing) => {
      const { reading, madeFrom } = await readOrBuildStaff(writing);
      onRead(reading);
      const staff = `${addressOf(reading.area)}: ${whatWasRead(reading.list)}`;
      if (madeFrom === null) return staff;
      const { area, list } = madeFrom;
      return (
        `Your list in ${addressOf(area)} was read: ${whatWasRead(list)} ` +
        `A copy of it is now the ${STAFF_TABLE} table on the ${reading.area.sheet} sheet. ` +
        "Your own list was not changed."
      );
    });
  return (
    <Section title="Educators">
      <Text>
        Educators come from the {STAFF_TABLE} table. If there is none yet, select a cell of your staff list: it is
        copied into a new {STAFF_TABLE} table, and your own list is not changed.
      </Text>
      <Buttons>
        <Button appearance="primary" onClick={read}>
          Read the staff list
        </Button>
        <Button onClick={openStaff}>Check, correct or type a list</Button>
      </Buttons>
    </Section>
  );
}
