import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Tracker } from "../../excel/evaluation/find-trackers";
import { prepareNewYear, startNewYear } from "../../excel/evaluation/new-year";
import { schoolYearLabel } from "../../sheets/evaluation/names";
import { answersByEducator, type YearQuestion } from "../../sheets/evaluation/tracker/new-year-questions";
import { Section } from "../Section";
import type { PaneTask } from "../usePaneTask";
import { counted } from "../../rules/words";
import { QuestionGroup, type Chosen } from "./QuestionGroup";
import { DaysFields } from "./SchoolYearFields";
import { serialOfField, type SchoolDays } from "./school-year";

interface Props {
  readonly tracker: Tracker;
  readonly task: PaneTask;
  /** Called once the new tracker is there. */
  readonly onBuilt: () => Promise<void>;
}

const GROUPS = [
  { kind: "rating", title: "No rating this year" },
  { kind: "pts", title: "Ends a third year without PTS" },
  { kind: "plan", title: "Ends a plan" },
] as const;

/** Asks what only the school knows before it builds the next school year's tracker. */
export function NewYearSection({ tracker, task, onBuilt }: Props) {
  const [questions, setQuestions] = useState<readonly YearQuestion[] | null>(null);
  const [days, setDays] = useState<SchoolDays>({ firstDay: "", noSchool: [] });
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const label = schoolYearLabel(tracker.names.year + 1);
  const ask = () =>
    task.run("Reading the tracker", async () => {
      const { opened, questions: found } = await prepareNewYear(tracker);
      if (opened !== null) return `The ${label} tracker is already here, on sheet ${opened}. It is open now.`;
      setQuestions(found);
      setChosen(new Map());
      setDays({ firstDay: "", noSchool: [] });
      return `${counted(found.length, "question", "questions")} to answer before ${label} begins.`;
    });
  const firstDay = serialOfField(days.firstDay);
  const open = (questions ?? []).filter((question) => !chosen.has(question)).length;
  const build = (opening: number) =>
    task.run("Starting the new school year", async (writing) => {
      const answered = [...chosen].map(([{ educator }, { answer }]) => ({ educator, answer }));
      const options = { firstDay: opening, noSchool: days.noSchool };
      const sheet = await startNewYear(tracker, answersByEducator(answered), options, writing);
      setQuestions(null);
      await onBuilt();
      return `Created the ${label} tracker on sheet ${sheet}.`;
    });
  return (
    <Section title={`School year ${label}`}>
      {questions === null ? (
        <Button onClick={ask}>Start the school year {label}</Button>
      ) : (
        <>
          <DaysFields value={days} onChange={setDays} task={task} />
          {GROUPS.map(({ kind, title }) => (
            <QuestionGroup
              key={kind}
              title={title}
              questions={questions.filter((question) => question.kind === kind)}
              chosen={chosen}
              onChoose={setChosen}
            />
          ))}
          <Text>
            {open === 0 ? "Everything is answered." : `${counted(open, "question", "questions")} left to answer.`}
          </Text>
          <Button
            appearance="primary"
            disabledFocusable={open > 0 || firstDay === null}
            onClick={() => open === 0 && firstDay !== null && build(firstDay)}
          >
            Build the {label} tracker
          </Button>
          <Button onClick={() => setQuestions(null)}>Not now</Button>
        </>
      )}
    </Section>
  );
}
