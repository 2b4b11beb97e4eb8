import { Button, Field, Input, Text } from "@fluentui/react-components";
import { useState } from "react";
import { copyLines, lockProposal, readProposals } from "../../excel/bargaining/change-proposals";
import { today } from "../evaluation/school-year";
import { ChoiceField } from "../ChoiceField";
import { Section } from "../Section";
import type { PaneTask } from "../usePaneTask";

/** Proposals of the workbook: locked as offered today, and lines copied from one to another. */
export function ProposalSection({ task }: { readonly task: PaneTask }) {
  const [offers, setOffers] = useState<readonly string[]>([]);
  const [proposals, setProposals] = useState<readonly string[]>([]);
  const [offer, setOffer] = useState(0);
  const [name, setName] = useState("");
  const [from, setFrom] = useState(0);
  const [to, setTo] = useState(0);
  const sources = [...offers, ...proposals];
  const list = () =>
    task.run("Reading the offers", async () => {
      const found = await readProposals();
      setOffers(found.offers);
      setProposals(found.proposals);
      return `Offers: ${found.offers.length}. Locked proposals: ${found.proposals.length}.`;
    });
  const lock = () =>
    task.run("Locking the offer", async (writing) => {
      await lockProposal(offers[offer] ?? "", name, today(new Date()), writing);
      setProposals([...proposals, name.trim()]);
      return (
        `${offers[offer] ?? ""} is locked as “${name.trim()}”. If the offer is changed later, the Proposals sheet ` +
        "shows what changed."
      );
    });
  const copy = () =>
    task.run("Copying the lines", async (writing) => {
      const [source = "", target = ""] = [sources[from], offers[to]];
      await copyLines(source, target, today(new Date()), writing);
      return `The lines of ${source} are now lines of ${target} too.`;
    });
  return (
    <Section title="Proposals">
      <Text>Lock an offer as it is today, or copy its lines to an offer that has none yet.</Text>
      {offers.length === 0 ? (
        <Button onClick={list}>List the offers</Button>
      ) : (
        <>
          <ChoiceField label="Offer" options={offers} chosen={offer} onChoose={setOffer} />
          <Field label="Name of the proposal" hint="Such as: Committee, March 3">
            <Input value={name} onChange={(_, { value }) => setName(value)} />
          </Field>
          <Button onClick={lock}>Lock the offer as of today</Button>
          <ChoiceField label="Copy the lines of" options={sources} chosen={from} onChoose={setFrom} />
          <ChoiceField label="To" options={offers} chosen={to} onChoose={setTo} />
          <Button onClick={copy}>Copy the lines</Button>
        </>
      )}
    </Section>
  );
}
