import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Dropdown,
  Field,
  makeStyles,
  Option,
  Text,
  tokens,
} from "@fluentui/react-components";
import { addressOf } from "../../excel/address";
import { makeRoster } from "../../excel/evaluation/build-tracker";
import { readRosterAtSelection, type Roster } from "../../excel/evaluation/read-roster";
import { ROSTER_FIELDS } from "../../sheets/evaluation/roster/educators";
import { mapByHeadings, type Mapping } from "../../sheets/evaluation/roster/roster-mapping";
import { Section } from "./Section";
import type { Task } from "./useTask";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, "& > button": { flexGrow: 1 } },
  // Its arrow begins where the other lines begin.
  columns: { "& button": { paddingInlineStart: 0 } },
  panel: { marginInline: 0 },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** A roster with the columns chosen for each field. */
export interface MappedRoster {
  readonly roster: Roster;
  readonly mapping: Mapping;
}

const NONE = "none";

function ColumnChoice({
  roster,
  mapping,
  field,
  onChange,
}: MappedRoster & { readonly field: (typeof ROSTER_FIELDS)[number]; readonly onChange: (mapping: Mapping) => void }) {
  const chosen = mapping[field.field];
  const title = (at: number) => String(roster.headings[at] ?? "") || `Column ${at + 1}`;
  const choose = (value: string | undefined) => {
    const others = Object.fromEntries(Object.entries(mapping).filter(([name]) => name !== field.field));
    onChange(value === undefined || value === NONE ? others : { ...others, [field.field]: Number(value) });
  };
  return (
    <Field label={field.heading} required={field.required} hint={field.meaning}>
      <Dropdown
        selectedOptions={[chosen === undefined ? NONE : String(chosen)]}
        value={chosen === undefined ? "No column" : title(chosen)}
        onOptionSelect={(_, { optionValue }) => choose(optionValue)}
      >
        <Option value={NONE}>No column</Option>
        {roster.headings.map((_, at) => (
          <Option key={at} value={String(at)}>
            {title(at)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

interface Props {
  readonly year: number;
  readonly value: MappedRoster | null;
  readonly onChange: (value: MappedRoster) => void;
  readonly task: Task;
}

/** Where the educators come from, and which column is which. */
export function RosterSection({ year, value, onChange, task }: Props) {
  const styles = useStyles();
  const read = () =>
    task.run("Reading the staff list", async () => {
      const roster = await readRosterAtSelection();
      onChange({ roster, mapping: mapByHeadings(roster.headings) });
      return `Read ${roster.rows.length} rows from ${addressOf(roster.area)}.`;
    });
  const make = (kind: "empty" | "sample") =>
    task.run("Making the sheet", async (writing) => {
      const sheet = await makeRoster(year, kind, writing);
      if (kind === "empty") return `Fill in the table on the sheet ${sheet}, then read it.`;
      const roster = await readRosterAtSelection();
      onChange({ roster, mapping: mapByHeadings(roster.headings) });
      return `The sheet ${sheet} has ${roster.rows.length} invented educators. Their tracker can be built.`;
    });
  return (
    <Section title="Educators">
      <Text>Select a cell of your staff table, or the cells of the list with their headings.</Text>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={read}>
          Read the selected staff list
        </Button>
        <Button onClick={() => make("empty")}>Make an empty list</Button>
        <Button onClick={() => make("sample")}>Make a sample of 60</Button>
      </div>
      {value && (
        <Accordion collapsible defaultOpenItems={[]}>
          <AccordionItem value="columns">
            <AccordionHeader className={styles.columns}>Which column is which</AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <div className={styles.fields}>
                {ROSTER_FIELDS.map((field) => (
                  <ColumnChoice
                    key={field.field}
                    {...value}
                    field={field}
                    onChange={(mapping) => onChange({ ...value, mapping })}
                  />
                ))}
              </div>
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </Section>
  );
}
