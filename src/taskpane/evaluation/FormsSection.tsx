import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { buildForms, type FormsBuilt } from "../../excel/evaluation/build-forms";
import type { Tracker } from "../../excel/evaluation/find-trackers";
import { BUILDABLE_FORMS, type BuildableForm } from "../../sheets/evaluation/forms/buildable-forms";
import { RUBRICS } from "../../sheets/evaluation/forms/rubrics";
import { ChoiceField } from "../ChoiceField";
import { Section } from "../Section";
import type { PaneTask } from "../usePaneTask";
import { few } from "./few";

const ALL = "All educators";

/** What came of it, in sentences. */
function whatWasBuilt(form: BuildableForm, { built, already, notFor, withoutPts }: FormsBuilt): string {
  const one = (forms: readonly { readonly educator: string }[]) =>
    forms.length === 1 ? forms[0]?.educator : undefined;
  const has = one(already);
  const opened = built.length === 0 && has !== undefined ? `, on sheet ${already[0]?.sheet ?? ""}. It is open now` : "";
  const sentences = [
    ...(built.length > 0
      ? [`Built the ${form.title} for ${one(built) ?? `${built.length} educators, one sheet each`}.`]
      : []),
    ...(already.length > 0
      ? [
          `${has ?? `${already.length} educators`} ${has === undefined ? "have" : "has"} the ${form.title} ` +
            `already${opened}.`,
        ]
      : []),
    ...(withoutPts.length > 0 ? [`No PTS: ${few(withoutPts)}. Note: ${form.withoutPts ?? ""}.`] : []),
    ...(notFor.length > 0 ? [`Not built for ${few(notFor)}. ${form.only?.reason ?? ""}`] : []),
  ];
  return sentences.join(" ");
}

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
      const done = await buildForms(
        { names: tracker.names, form: order.form, rubric: order.rubric, educators },
        writing,
      );
      return whatWasBuilt(order.form, done);
    });
  return (
    <Section title="Tracking sheets and forms">
      <ChoiceField
        label="Form"
        options={BUILDABLE_FORMS.map(({ title }) => title)}
        chosen={form}
        hint={order.form?.caution}
        onChoose={setForm}
      />
      <ChoiceField label="Rubric" options={RUBRICS.map(({ name }) => name)} chosen={rubric} onChoose={setRubric} />
      <ChoiceField label="Educator" options={[ALL, ...tracker.educators]} chosen={educator} onChoose={setEducator} />
      <Button appearance="primary" onClick={build}>
        Build the forms
      </Button>
    </Section>
  );
}
