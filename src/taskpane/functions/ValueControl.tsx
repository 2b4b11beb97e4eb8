import { Combobox, Input, Option, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Choice, Control } from "./controls";

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
}

const YES_NO: readonly Choice[] = [
  { value: "TRUE", label: "Yes" },
  { value: "FALSE", label: "No" },
];

function List({ choices, text, onText, ...field }: Props & { readonly choices: readonly Choice[] }) {
  const other = text !== "" && !choices.some(({ value }) => String(value) === text);
  return (
    <Select {...field} value={text} onChange={(_, { value }) => onText(value)}>
      <option value="">Choose</option>
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
function SearchList({ choices, text, onText, ...field }: Props & { readonly choices: readonly Choice[] }) {
  const [typed, setTyped] = useState<string | null>(null);
  const labelOf = (wanted: string) => choices.find(({ value }) => String(value) === wanted)?.label ?? wanted;
  const words = (typed ?? "").toLowerCase().split(/\s+/);
  const matching = choices.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
  return (
    <Combobox
      {...field}
      freeform
      clearable
      input={{ autoComplete: "off" }}
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
export function ValueControl({ control, ...props }: Props & { readonly control: Control }) {
  const { text, onText, ...field } = props;
  switch (control.type) {
    case "list":
      return <List choices={control.choices} {...props} />;
    case "search":
      return <SearchList choices={control.choices} {...props} />;
    case "yesno":
      return <List choices={YES_NO} {...props} />;
    case "date":
      return <Input {...field} type="date" value={text} onChange={(_, { value }) => onText(value)} />;
    case "number":
      return <Input {...field} inputMode="decimal" autoComplete="off" value={text} onChange={(_, { value }) => onText(value)} />;
    case "anything":
      return <Input {...field} autoComplete="off" value={text} onChange={(_, { value }) => onText(value)} />;
  }
}
