import { Button, Text } from "@fluentui/react-components";
import { copyPublic } from "../../excel/bargaining/copy-public";
import { today } from "../evaluation/school-year";
import { Section } from "../Section";
import type { PaneTask } from "../usePaneTask";

/** Makes a copy of the sheet for the public that holds values alone. */
export function PublicSection({ task }: { readonly task: PaneTask }) {
  const copy = () =>
    task.run("Copying the sheet for the public", async (writing) => {
      const sheet = await copyPublic(today(new Date()), writing);
      return (
        `Copied to sheet ${sheet}: values, no formulas, no names. Move it to a workbook of its own before ` +
        "you send it out."
      );
    });
  return (
    <Section title="Public copy">
      <Text>The costs of the offers, and the scattergram with cells of fewer than three people merged.</Text>
      <Button onClick={copy}>Make the public copy</Button>
    </Section>
  );
}
