import { Checkbox, Text } from "@fluentui/react-components";
import { ALL_ANSWERS, type Answer } from "../../sheets/bargaining/answers/answer-sheets";
import { BARGAINING } from "../../sheets/bargaining/names";
import { Section } from "../Section";

interface Props {
  readonly chosen: readonly Answer[];
  readonly onChoose: (answers: readonly Answer[]) => void;
}

/** The further answers, each of which is a sheet of its own. */
export function AnswersSection({ chosen, onChoose }: Props) {
  return (
    <Section title="More sheets">
      <Text>Each one makes the workbook larger and slower. You can add more later.</Text>
      {ALL_ANSWERS.map((answer) => (
        <Checkbox
          key={answer}
          label={BARGAINING.sheets[answer].title}
          checked={chosen.includes(answer)}
          onChange={(_, { checked }) =>
            onChoose(ALL_ANSWERS.filter((each) => (each === answer ? checked === true : chosen.includes(each))))
          }
        />
      ))}
    </Section>
  );
}
