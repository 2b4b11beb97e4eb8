import { Button, Text } from "@fluentui/react-components";
import { addressOf } from "../../excel/address";
import { readSelection, type SelectedCells } from "../../excel/bargaining/build-bargaining";
import type { PaneTask } from "../usePaneTask";

interface Props {
  /** What the cells hold: "schedule". */
  readonly what: string;
  readonly hint: string;
  readonly value: SelectedCells | null;
  readonly onChange: (value: SelectedCells) => void;
  readonly task: PaneTask;
}

/** What the button says that takes them. */
export const takeLabel = (what: string): string => `Use the selected cells as the ${what}`;

/** Cells that are taken from the selection. */
export function SelectionField({ what, hint, value, onChange, task }: Props) {
  const take = () =>
    task.run(`Reading the ${what}`, async () => {
      const selected = await readSelection();
      onChange(selected);
      return `The ${what} is in ${addressOf(selected.area)}.`;
    });
  return (
    <>
      <Text size={200}>{hint}</Text>
      <Button onClick={take}>{takeLabel(what)}</Button>
      <Text size={200}>{value ? `Taken from ${addressOf(value.area)}.` : `Select the ${what} with its headings.`}</Text>
    </>
  );
}
