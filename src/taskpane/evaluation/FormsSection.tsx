import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { buildForms } from "../../excel/evaluation/build-forms";
import type { Tracker } from "../../excel/evaluation/find-trackers";
import { BUILDABLE_FORMS } from "../../sheets/evaluation/forms/buildable-forms";
import { RUBRICS } from "../../sheets/evaluation/forms/rubrics";
import { ChoiceField } from "../ChoiceField";
import { Section } from "../Section";
import type { PaneTask } from "../usePaneTask";

const ALL = "All educators";

/** Builds a form for one educator of a tracker, or for all of them. */
export function FormsSection({ tracker, task }: { readonly tracker: Tracker; readonly task: PaneTask }) {
  const [form, setForm] = useState(0);
  const [rubric, setRubric] = useState(0);
  const [educator, setEducator] = useState(0);
  const order = { form: BUILDABLE_FORMS[form], rubric: RUBRICS[rubric] };
  const build = () =>
    task.run("Building the forms", async (writing) => {
      if (!order.form || !order.rubric) return "Choose a form.";
      const one = tracker.educators[educator - 1];
      const educators = one === undefined ? tracker.educators : [one];
      await buildForms({ names: tracker.names, form: order.form, rubric: order.rubric, educators }, writing);
      return educators.length === 1
        ? `Built the ${order.form.title} of ${educators[0] ?? ""}.`
        : `Built the ${order.form.title} of ${educators.length} educators, a sheet each.`;
    });
  return (
    <Section title="Tracking sheets and forms">
      <ChoiceField label="Form" options={BUILDABLE_FORMS.map(({ title }) => title)} chosen={form} onChoose={setForm} />
      <ChoiceField label="Rubric" options={RUBRICS.map(({ name }) => name)} chosen={rubric} onChoose={setRubric} />
      <ChoiceField label="Educator" options={[ALL, ...tracker.educators]} chosen={educator} onChoose={setEducator} />
      <Button appearance="primary" onClick={build}>
        Build the forms
      </Button>
    </Section>
  );
}
