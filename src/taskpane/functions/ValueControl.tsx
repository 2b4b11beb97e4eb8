import { Input, makeStyles, Select } from "@fluentui/react-components";
import { useId } from "react";
import type { ArgumentOption, Control } from "./controls";

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
}

// Fluent's controls take the width of their content; in the pane they take all the width there is.
const useStyles = makeStyles({ control: { width: "100%", minWidth: 0 } });

const YES_NO: readonly ArgumentOption[] = [
  { value: "TRUE", label: "Yes" },
  { value: "FALSE", label: "No" },
];

interface ListProps extends Props {
  readonly choices: readonly ArgumentOption[];
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

/**
 * A field with suggestions. What is typed stays as typed: a suggestion is taken only where the person picks it, so
 * that a misspelled name shows the function's own message and never another name's result.
 */
function SuggestingInput({ choices, text, onText }: ListProps) {
  const styles = useStyles();
  const list = useId();
  return (
    <>
      <Input
        className={styles.control}
        list={list}
        autoComplete="off"
        placeholder="Type or choose"
        value={text}
        onChange={(_, { value }) => onText(value)}
      />
      <datalist id={list}>
        {choices.map(({ value, label }) => (
          <option key={value} value={value} label={label} />
        ))}
      </datalist>
    </>
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
      return <SuggestingInput choices={control.choices} text={text} onText={onText} />;
    case "date":
      return <Input {...field} type="date" />;
    case "number":
      return <Input {...field} inputMode="decimal" autoComplete="off" />;
    case "anything":
      return <Input {...field} autoComplete="off" />;
  }
}
