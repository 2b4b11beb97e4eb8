import { Button, Text } from "@fluentui/react-components";
import { buildStaff } from "../../excel/staff/build-staff";
import type { StaffReading } from "../../excel/staff/read-staff-list";
import { counted } from "../../rules/words";
import { STAFF_TABLE } from "../../sheets/staff/staff-names";
import { Section } from "../Section";
import type { PaneTask } from "../usePaneTask";

interface Props {
  readonly reading: StaffReading;
  readonly task: PaneTask;
}

/** Builds the Staff table from the list that was read. */
export function BuildStaffSection({ reading, task }: Props) {
  const people = counted(reading.list.people.length, "person", "people");
  const build = () =>
    task.run("Building the Staff sheet", async (writing) => {
      const sheet = await buildStaff(reading, writing);
      return `The ${STAFF_TABLE} table on the ${sheet} sheet has ${people}. Your own list was not changed.`;
    });
  if (reading.table === STAFF_TABLE)
    return (
      <Section title="The Staff table">
        <Text>This is the table from which the other sheets are built. Type changes into it at any time.</Text>
      </Section>
    );
  return (
    <Section title="Build Staff">
      <Text>
        A new sheet gets the {STAFF_TABLE} table with everybody in the list. What could not be read is kept as it was
        typed, so that you can correct it there.
      </Text>
      <Button appearance="primary" onClick={build}>
        Build Staff with {people}
      </Button>
    </Section>
  );
}
