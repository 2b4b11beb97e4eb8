import { Button, Dropdown, Field, Option, Text } from "@fluentui/react-components";
import { useState } from "react";
import { buildForms } from "../../excel/evaluation/build-forms";
import { trackersOrSay, type Tracker } from "../../excel/evaluation/find-trackers";
import { BUILDABLE_FORMS } from "../../sheets/evaluation/buildable-forms";
import { RUBRICS } from "../../sheets/evaluation/rubrics";
import { Section } from "./Section";
import type { Task } from "./useTask";

const ALL = "All educators";

/** A list from which one thing is chosen by its place. */
function Choice({ label, options, chosen, onChoose }: { readonly label: string; readonly options: readonly string[]; readonly chosen: number; readonly onChoose: (at: number) => void }) {
  return (
    <Field label={label}>
      <Dropdown selectedOptions={[String(chosen)]} value={options[chosen] ?? ""} onOptionSelect={(_, { optionValue }) => onChoose(Number(optionValue))}>
        {options.map((option, at) => (
          <Option key={at} value={String(at)}>
            {option}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

/** Builds a form for one educator of a tracker, or for all. */
export function FormsSection({ task }: { readonly task: Task }) {
  const [trackers, setTrackers] = useState<readonly Tracker[]>([]);
  const [tracker, setTracker] = useState(0);
  const [form, setForm] = useState(0);
  const [rubric, setRubric] = useState(0);
  const [educator, setEducator] = useState(0);
  const find = () =>
    task.run("Looking for trackers", async () => {
      const found = await trackersOrSay();
      setTrackers(found);
      setTracker(0);
      setEducator(0);
      return found.length === 1 ? `Found ${found[0]?.label ?? ""}.` : `Found ${found.length} trackers.`;
    });
  const chosen = trackers[tracker];
  const order = { form: BUILDABLE_FORMS[form], rubric: RUBRICS[rubric] };
  const build = () =>
    task.run("Building the forms", async (writing) => {
      if (!chosen || !order.form || !order.rubric) return "Choose a tracker and a form.";
      const one = chosen.educators[educator - 1];
      const educators = one === undefined ? chosen.educators : [one];
      await buildForms({ names: chosen.names, form: order.form, rubric: order.rubric, educators }, writing);
      return educators.length === 1 ? `Built the ${order.form.title} of ${educators[0] ?? ""}.` : `Built the ${order.form.title} of ${educators.length} educators, a sheet each.`;
    });
  return (
    <Section title="Tracking sheets and forms">
      <Button onClick={find}>Find the trackers of this workbook</Button>
      {chosen ? (
        <>
          {trackers.length > 1 && <Choice label="Tracker" options={trackers.map(({ label }) => label)} chosen={tracker} onChoose={setTracker} />}
          <Choice label="Form" options={BUILDABLE_FORMS.map(({ title }) => title)} chosen={form} onChoose={setForm} />
          <Choice label="Rubric" options={RUBRICS.map(({ name }) => name)} chosen={rubric} onChoose={setRubric} />
          <Choice label="Educator" options={[ALL, ...chosen.educators]} chosen={educator} onChoose={setEducator} />
          <Button appearance="primary" onClick={build}>
            Build the forms
          </Button>
        </>
      ) : (
        <Text>Forms take names, plan and dates from a tracker.</Text>
      )}
    </Section>
  );
}
