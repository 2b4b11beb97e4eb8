import { Text } from "@fluentui/react-components";
import { useState } from "react";
import { YEARS } from "../../agreement/years";
import { buildBargaining } from "../../excel/bargaining/build-bargaining";
import { type Answer, FIRST_ANSWERS } from "../../sheets/bargaining/answers/answer-sheets";
import { TaskStatus } from "../TaskStatus";
import { usePageStyles } from "../usePageStyles";
import { today } from "../evaluation/school-year";
import { usePaneTask } from "../usePaneTask";
import { AgainSection } from "./AgainSection";
import { AnswersSection } from "./AnswersSection";
import { BaseSection, chosenBase, FIRST_BASE } from "./BaseSection";
import { BuildButton } from "./BuildButton";
import { FIRST_OFFERS, OffersSection } from "./OffersSection";
import { ProposalSection } from "./ProposalSection";
import { PublicSection } from "./PublicSection";
import { useChoices } from "./useChoices";

/** Bargaining: from a staff and a schedule to the sheets that cost the offers of both sides. */
export default function BargainingScreen() {
  const styles = usePageStyles();
  const task = usePaneTask();
  const [base, chooseBase] = useChoices(FIRST_BASE);
  const [chosen, chooseOffers] = useChoices(FIRST_OFFERS);
  const [answers, setAnswers] = useState<readonly Answer[]>(FIRST_ANSWERS);
  const { staff, schedule } = chosenBase(base);
  const { offers, years, example, parts } = chosen;
  const newSchedule = chosen.isCrosswalk ? chosen.newSchedule : "none";
  const cells = { scattergram: staff, schedule, "new schedule": newSchedule };
  const [missing] = Object.entries(cells).flatMap(([what, selected]) => (selected === null ? [what] : []));
  const newest = YEARS[YEARS.length - 1];
  const build = () => {
    if (staff === null || schedule === null || newSchedule === null || newest === undefined) return;
    task.run("Building the bargaining sheets", async (writing) => {
      const built = await buildBargaining(
        {
          staff,
          schedule,
          newest,
          offers,
          years,
          lines: example ? "step and raise" : "none",
          newSchedule: newSchedule === "none" ? null : newSchedule,
          ...parts,
          answers,
          day: today(new Date()),
        },
        writing,
      );
      return `Built: type the lines of each offer on sheet ${built.offers}; sheet ${built.results} has what they cost.`;
    });
  };
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>Bargaining</h2>
      <TaskStatus task={task} />
      <Text>
        One set of sheets costs the offers of both sides on the same staff, in formulas that everyone can follow. It
        works without this pane and without the add-in.
      </Text>
      <BaseSection base={base} choose={chooseBase} task={task} />
      <OffersSection chosen={chosen} choose={chooseOffers} task={task} />
      <AnswersSection chosen={answers} onChoose={setAnswers} />
      <BuildButton missing={missing} onBuild={build} />
      <AgainSection task={task} answers={answers} />
      <ProposalSection task={task} />
      <PublicSection task={task} />
    </div>
  );
}
