import { Button, Text } from "@fluentui/react-components";
import { exportSchedule } from "../../excel/hand-over/export-schedule";
import { freezeOpenSheet, type Frozen } from "../../excel/hand-over/freeze-sheet";
import { repairFormulas, type Repaired } from "../../excel/hand-over/repair-formulas";
import { Section } from "../Section";
import type { PaneTask } from "../usePaneTask";
import { counted } from "../../rules/words";

function frozenSentence({ original, copy, errors, charts }: Frozen): string {
  const kept = `The ${copy} sheet has what ${original} shows, as values. The original was not changed.`;
  const wrong = errors === 0 ? "" : ` ${counted(errors, "cell shows an error", "cells show errors")}, as text.`;
  const drawn = charts === 0 ? "" : ` ${counted(charts, "chart stays", "charts stay")} on the original.`;
  return kept + wrong + drawn;
}

/** How many cells are named in a sentence. */
const NAMED = 3;

function repairedSentence({ repaired, left }: Repaired): string {
  if (repaired + left.length === 0) return "There is no #NAME? in a cell that calls the add-in.";
  const done = `${counted(repaired, "formula was", "formulas were")} entered again.`;
  if (left.length === 0) return done;
  const named = left.slice(0, NAMED).map(({ address, formula }) => `${address}: ${formula}`);
  const more = left.length > NAMED ? `, and ${left.length - NAMED} more` : "";
  return (
    `${done} ${counted(left.length, "cell still shows", "cells still show")} #NAME? (${named.join("; ")}${more}). ` +
    "Check the names in these formulas: the Functions screen lists all functions."
  );
}

/** For people who do not have the add-in: values in place of formulas, and the schedule as other programs read it. */
export function HandOverSection({ task }: { readonly task: PaneTask }) {
  const freeze = () =>
    task.run("Copying the sheet as values", async (writing) => frozenSentence(await freezeOpenSheet(writing)));
  const repair = () =>
    task.run("Looking for #NAME?", async (writing) => repairedSentence(await repairFormulas(writing)));
  const list = () =>
    task.run("Listing the salary schedules", async (writing) => {
      const { sheet, rows } = await exportSchedule(writing);
      return `${rows} salaries by year, lane and step are on the ${sheet} sheet.`;
    });
  return (
    <Section title="Hand over">
      <Text>
        Copies the sheet that is open as values, for people who do not have the add-in: without it, #NAME? takes the
        place of what its functions show.
      </Text>
      <Button onClick={freeze}>Freeze a copy of the open sheet</Button>
      <Text>
        A workbook that was opened before the add-in was installed shows #NAME? too. This enters those formulas again,
        on all sheets.
      </Text>
      <Button onClick={repair}>Find and repair #NAME?</Button>
      <Text>Lists every printed salary by year, lane and step, for another program.</Text>
      <Button onClick={list}>List the salary schedules</Button>
    </Section>
  );
}
