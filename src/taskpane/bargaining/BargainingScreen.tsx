import { Button, Checkbox, makeStyles, Text, useId } from "@fluentui/react-components";
import { useState } from "react";
import { YEARS } from "../../agreement/years";
import { buildBargaining, type SelectedCells } from "../../excel/bargaining/build-bargaining";
import { type Answer, FIRST_ANSWERS } from "../../sheets/bargaining/answers/answer-sheets";
import { firstOffers, MOST_OFFERS, MOST_YEARS } from "../../sheets/bargaining/first-offers";
import { ChoiceField } from "../ChoiceField";
import { Section } from "../Section";
import { TaskStatus } from "../TaskStatus";
import { usePageStyles } from "../usePageStyles";
import { today } from "../evaluation/school-year";
import { usePaneTask } from "../usePaneTask";
import { AnswersSection } from "./AnswersSection";
import { PublicSection } from "./PublicSection";
import { AgainSection } from "./AgainSection";
import { FurtherParts, NO_PARTS } from "./FurtherParts";
import { ProposalSection } from "./ProposalSection";
import { SelectionField, takeLabel } from "./SelectionField";

const useStyles = makeStyles({
  build: { alignSelf: "stretch" },
});

const STAFF = ["The table Staff of this workbook", "A scattergram (FTE by lane and step)", "I will type the FTE"];
const [TABLE, SCATTERGRAM] = [0, 1];
/** The newest first; after them a schedule on a sheet. */
const SCHEDULES = [...YEARS].reverse();
const counted = (most: number) => Array.from({ length: most }, (_, at) => String(at + 1));

/** Bargaining: from a staff and a schedule to the workbook that costs the offers of both sides. */
export default function BargainingScreen() {
  const styles = { ...usePageStyles(), ...useStyles() };
  const task = usePaneTask();
  const [staff, setStaff] = useState(TABLE);
  const [scattergram, setScattergram] = useState<SelectedCells | null>(null);
  const [schedule, setSchedule] = useState(0);
  const [ownSchedule, setOwnSchedule] = useState<SelectedCells | null>(null);
  const [offers, setOffers] = useState(1);
  const [years, setYears] = useState(2);
  const [example, setExample] = useState(true);
  const [answers, setAnswers] = useState<readonly Answer[]>(FIRST_ANSWERS);
  const [parts, setParts] = useState(NO_PARTS);
  const [isCrosswalk, setIsCrosswalk] = useState(false);
  const [newSchedule, setNewSchedule] = useState<SelectedCells | null>(null);
  const chosenStaff = staff === TABLE ? "table" : staff === SCATTERGRAM ? scattergram : "none";
  const chosenSchedule = SCHEDULES[schedule] ?? ownSchedule;
  const chosenNew = isCrosswalk ? newSchedule : "none";
  const chosen = { scattergram: chosenStaff, schedule: chosenSchedule, "new schedule": chosenNew };
  const [missing] = Object.entries(chosen).flatMap(([what, cells]) => (cells === null ? [what] : []));
  const whyNot = missing ? `Not ready: select the ${missing} and press “${takeLabel(missing)}” above.` : "";
  const whyNotId = useId("why-not");
  const [newest] = SCHEDULES;
  const build = () =>
    task.run("Building the bargaining workbook", async (writing) => {
      if (chosenStaff === null || chosenSchedule === null || chosenNew === null || newest === undefined) return whyNot;
      const built = await buildBargaining(
        {
          staff: chosenStaff,
          schedule: chosenSchedule,
          newest,
          offers: offers + 1,
          years: years + 1,
          lines: example ? "step and raise" : "none",
          newSchedule: chosenNew === "none" ? null : chosenNew,
          ...parts,
          answers,
          day: today(new Date()),
        },
        writing,
      );
      return `Built: type the lines of each offer on sheet ${built.offers}; sheet ${built.results} has what they cost.`;
    });
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>Bargaining</h2>
      <TaskStatus task={task} />
      <Text>
        One workbook costs the offers of both sides on the same staff, in formulas that everyone can follow. It works
        without this pane and without the add-in.
      </Text>
      <Section title="Base">
        <ChoiceField label="Staff" options={STAFF} chosen={staff} onChoose={setStaff} />
        {staff === SCATTERGRAM && (
          <SelectionField
            what="scattergram"
            hint="A scattergram says how many FTE are on each lane (across) and step (down)."
            value={scattergram}
            onChange={setScattergram}
            task={task}
          />
        )}
        <ChoiceField
          label="Schedule in force"
          options={[...SCHEDULES.map(({ code }) => `${code} as printed (Appendix B)`), "A schedule on a sheet"]}
          chosen={schedule}
          onChoose={setSchedule}
        />
        {schedule === SCHEDULES.length && (
          <SelectionField
            what="schedule"
            hint="Lanes across the top, steps down the first column, as many of each as you have."
            value={ownSchedule}
            onChange={setOwnSchedule}
            task={task}
          />
        )}
      </Section>
      <Section title="Offers">
        <ChoiceField label="Number of offers" options={counted(MOST_OFFERS)} chosen={offers} onChoose={setOffers} />
        <Text size={200}>
          {firstOffers(offers + 1, 1)
            .map(({ name }) => name)
            .join(", ")}
        </Text>
        <ChoiceField label="Years of each" options={counted(MOST_YEARS)} chosen={years} onChoose={setYears} />
        <Checkbox
          label="Start with a step and 2% every year"
          checked={example}
          onChange={(_, { checked }) => setExample(checked === true)}
        />
        <FurtherParts chosen={parts} onChoose={setParts} />
        <Checkbox
          label="A new schedule, with a crosswalk to it"
          checked={isCrosswalk}
          onChange={(_, { checked }) => setIsCrosswalk(checked === true)}
        />
        {isCrosswalk && (
          <SelectionField
            what="new schedule"
            hint="Lanes across, steps down: any of them may be new, dropped or renumbered."
            value={newSchedule}
            onChange={setNewSchedule}
            task={task}
          />
        )}
      </Section>
      <AnswersSection chosen={answers} onChoose={setAnswers} />
      {whyNot && (
        <Text id={whyNotId} role="status">
          {whyNot}
        </Text>
      )}
      <Button
        className={styles.build}
        appearance="primary"
        disabledFocusable={missing !== undefined}
        {...(whyNot ? { "aria-describedby": whyNotId } : {})}
        onClick={build}
      >
        Build the bargaining workbook
      </Button>
      <AgainSection task={task} answers={answers} />
      <ProposalSection task={task} />
      <PublicSection task={task} />
    </div>
  );
}
