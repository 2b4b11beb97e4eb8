import { Button, Checkbox, Field, Input, Text } from "@fluentui/react-components";
import { useState } from "react";
import { buildAgain } from "../../excel/bargaining/build-again";
import { MOST_YEARS } from "../../sheets/bargaining/first-offers";
import type { Answer } from "../../sheets/bargaining/answers/answer-sheets";
import { ChoiceField } from "../ChoiceField";
import { Section } from "../Section";
import type { PaneTask } from "../usePaneTask";
import { FurtherParts, NO_PARTS } from "./FurtherParts";

const YEARS = [
  "As many years as each offer has",
  ...Array.from({ length: MOST_YEARS }, (_, at) => `At least ${at + 1}`),
];

interface Props {
  readonly task: PaneTask;
  /** The sheets that are checked under More sheets. */
  readonly answers: readonly Answer[];
}

/** One more offer, year, sheet or kind of line for the bargaining sheets, with all that is typed in it. */
export function AgainSection({ task, answers }: Props) {
  const [more, setMore] = useState(true);
  const [name, setName] = useState("");
  const [years, setYears] = useState(0);
  const [parts, setParts] = useState(NO_PARTS);
  const build = () =>
    task.run("Building the bargaining sheets again", async (writing) => {
      const built = await buildAgain(
        { ...(more ? { offer: name } : {}), years: Math.max(1, years), answers, ...parts },
        writing,
      );
      return (
        `Built again with everything that was typed: sheets ${built.offers} and ${built.results} are the ` +
        "new ones. The earlier sheets were not changed; delete them when you no longer need them."
      );
    });
  return (
    <Section title="More offers, years or sheets">
      <Text>
        Builds these sheets again beside the old ones, with everything that was typed, room for all its lines, and the
        sheets checked above.
      </Text>
      <Checkbox label="One more offer" checked={more} onChange={(_, { checked }) => setMore(checked === true)} />
      {more && (
        <Field label="Name of the new offer" hint="Blank = the side whose turn it is, such as Committee 2.">
          <Input value={name} onChange={(_, { value }) => setName(value)} />
        </Field>
      )}
      <ChoiceField label="Years" options={YEARS} chosen={years} onChoose={setYears} />
      <FurtherParts chosen={parts} onChoose={setParts} />
      <Button onClick={build}>Add to the bargaining sheets</Button>
    </Section>
  );
}
