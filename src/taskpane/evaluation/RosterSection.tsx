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
import { Section } from "../Section";
import type { PaneTask } from "../usePaneTask";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, "& > button": { flexGrow: 1 } },
  // Its arrow lines up with the other lines.
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
  const title = (column: number) => {
    const heading = roster.headings[column];
    return (typeof heading === "string" && heading) || `Column ${column + 1}`;
  };
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
        {roster.headings.map((_, column) => (
          <Option key={column} value={String(column)}>
            {title(column)}
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
  readonly task: PaneTask;
}

/** Where the educators come from, and which of its columns is which field. */
export function RosterSection({ year, value, onChange, task }: Props) {
  const styles = useStyles();
  const read = () =>
    task.run("Reading the staff list", async () => {
      const roster = await readRosterAtSelection();
      onChange({ roster, mapping: mapByHeadings(roster.headings) });
      return `Read ${roster.rows.length} rows from ${addressOf(roster.area)}.`;
    });
  const make = (kind: "empty" | "sample") =>
    task.run("Creating the list", async (writing) => {
      const sheet = await makeRoster(year, kind, writing);
      if (kind === "empty") return `Fill in the table on sheet ${sheet}, then read it.`;
      const roster = await readRosterAtSelection();
      onChange({ roster, mapping: mapByHeadings(roster.headings) });
      return (
        `Created a sample roster of ${roster.rows.length} educators on sheet ${sheet}. You can now build the ` +
        "tracker."
      );
    });
  return (
    <Section title="Educators">
      <Text>
        Select a cell in your staff table, or select the list with its headings. With an empty cell selected, the table
        Staff is read.
      </Text>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={read}>
          Read the selected staff list
        </Button>
        <Button onClick={() => make("empty")}>Create an empty list</Button>
        <Button onClick={() => make("sample")}>Create a sample roster (60 educators)</Button>
      </div>
      {value && (
        <Accordion collapsible defaultOpenItems={[]}>
          <AccordionItem value="columns">
            <AccordionHeader className={styles.columns}>Match columns</AccordionHeader>
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
