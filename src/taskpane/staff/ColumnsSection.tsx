import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Dropdown,
  Field,
  makeStyles,
  Option,
  Text,
  tokens,
} from "@fluentui/react-components";
import { rememberChosen } from "../../excel/staff/chosen-columns";
import type { StaffReading } from "../../excel/staff/read-staff-list";
import { readFoundList, readsAs, whatWasRead, type StaffList } from "../../sheets/staff/read-list";
import { STAFF_COLUMNS, type StaffHeading } from "../../sheets/staff/staff-columns";
import { chosenKey, understand } from "../../sheets/staff/understand-headings";
import { Section } from "../Section";
import type { PaneTask } from "../usePaneTask";
import { FirstRows } from "./FirstRows";

const useStyles = makeStyles({
  // Its arrow lines up with the other lines.
  header: { "& button": { paddingInlineStart: 0 } },
  panel: { marginInline: 0 },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

const COMES_ALONG = "Not in Staff: kept as it is";

/** What a column of the list holds, by its place. */
function heldBy({ mapping }: StaffList, at: number): StaffHeading | null {
  return STAFF_COLUMNS.find(({ heading }) => mapping[heading] === at)?.heading ?? null;
}

interface ColumnProps {
  readonly list: StaffList;
  readonly at: number;
  readonly onChoose: (heading: StaffHeading | null) => void;
}

/** A column's heading, what it was taken for, and what some of its cells were read as. */
function ColumnChoice({ list, at, onChoose }: ColumnProps) {
  const title = list.found.columns[at]?.title ?? "";
  const held = heldBy(list, at);
  const help = STAFF_COLUMNS.find(({ heading }) => heading === held)?.help;
  const examples = held === null ? [] : readsAs(list, held);
  return (
    <Field label={title} hint={[help, ...examples].filter(Boolean).join(" ")}>
      <Dropdown
        selectedOptions={[held ?? COMES_ALONG]}
        value={held ?? COMES_ALONG}
        onOptionSelect={(_, { optionValue }) =>
          onChoose(STAFF_COLUMNS.find(({ heading }) => heading === optionValue)?.heading ?? null)
        }
      >
        <Option value={COMES_ALONG}>{COMES_ALONG}</Option>
        {STAFF_COLUMNS.map(({ heading }) => (
          <Option key={heading} value={heading}>
            {heading}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

interface Props {
  readonly reading: StaffReading;
  readonly task: PaneTask;
  readonly onChange: (reading: StaffReading) => void;
}

/** What was read: the first people under the headings understood, and each column to correct by hand. */
export function ColumnsSection({ reading, task, onChange }: Props) {
  const styles = useStyles();
  const { list } = reading;
  const choose = (at: number, heading: StaffHeading | null) =>
    task.run("Remembering the column", async () => {
      const title = list.found.columns[at]?.title ?? "";
      const chosen = { ...reading.chosen, [chosenKey(title)]: heading };
      onChange({ ...reading, chosen, list: readFoundList(list.found, understand(list.found, chosen), list.hidden) });
      await rememberChosen(chosen);
      return `“${title}” is ${heading ?? "not a column of Staff"}. The workbook remembers it.`;
    });
  return (
    <Section title="What was read">
      <Text>{whatWasRead(list)}</Text>
      <FirstRows list={list} />
      <Accordion collapsible>
        <AccordionItem value="columns">
          <AccordionHeader className={styles.header}>Correct the columns</AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <div className={styles.fields}>
              {list.found.columns.map(({ column }, at) => (
                <ColumnChoice key={column} list={list} at={at} onChoose={(heading) => choose(at, heading)} />
              ))}
            </div>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </Section>
  );
}
