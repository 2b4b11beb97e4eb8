import { Combobox, Input, makeStyles, Option, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Choice, Control } from "./controls";

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
}

// Fluent's controls are as wide as their content asks for; in the pane they are as wide as there is room.
const useStyles = makeStyles({ control: { width: "100%", minWidth: 0 } });

const YES_NO: readonly Choice[] = [
  { value: "TRUE", label: "Yes" },
  { value: "FALSE", label: "No" },
];

interface ListProps extends Props {
  readonly choices: readonly Choice[];
}

function List({ choices, text, onText, none }: ListProps & { readonly none: string }) {
  const styles = useStyles();
  const other = text !== "" && !choices.some(({ value }) => String(value) === text);
  return (
    <Select
      className={styles.control}
      select={{ className: styles.control }}
      value={text}
      onChange={(_, { value }) => onText(value)}
    >
      <option value="">{none}</option>
      {other && <option value={text}>{text}</option>}
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
}

/** A list of many: typing narrows it, and what is typed counts even if it is not in the list. */
function SearchList({ choices, text, onText }: ListProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const labelOf = (wanted: string) => choices.find(({ value }) => String(value) === wanted)?.label ?? wanted;
  const words = (typed ?? "").toLowerCase().split(/\s+/);
  const matching = choices.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
  return (
    <Combobox
      className={styles.control}
      freeform
      clearable
      input={{ autoComplete: "off", className: styles.control }}
      placeholder="Choose or type"
      value={typed ?? labelOf(text)}
      selectedOptions={text === "" ? [] : [text]}
      onChange={(event) => {
        setTyped(event.target.value);
        onText(event.target.value);
      }}
      onOptionSelect={(_, { optionValue }) => {
        setTyped(null);
        onText(optionValue ?? "");
      }}
      onBlur={() => setTyped(null)}
    >
      {matching.map(({ value, label }) => (
        <Option key={value} value={String(value)}>
          {label}
        </Option>
      ))}
    </Combobox>
  );
}

/** The control in which a value is typed or chosen. A `Field` around it gives it its label. */
export function ValueControl({
  control,
  text,
  onText,
  required,
}: Props & { readonly control: Control; readonly required: boolean }) {
  const styles = useStyles();
  const field = {
    className: styles.control,
    value: text,
    onChange: (_: unknown, data: { readonly value: string }) => onText(data.value),
  };
  switch (control.type) {
    case "list":
      return <List choices={control.choices} text={text} onText={onText} none={required ? "Choose" : "Left out"} />;
    case "yesno":
      return <List choices={YES_NO} text={text} onText={onText} none={required ? "Choose" : "Left out"} />;
    case "search":
      return <SearchList choices={control.choices} text={text} onText={onText} />;
    case "date":
      return <Input {...field} type="date" />;
    case "number":
      return <Input {...field} inputMode="decimal" autoComplete="off" />;
    case "anything":
      return <Input {...field} autoComplete="off" />;
  }
}
