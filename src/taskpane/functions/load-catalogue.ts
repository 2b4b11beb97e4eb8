import { CATALOGUE } from "../../functions/catalogue";
import { specOf } from "../../functions/registry";
import { controlFor, type Control } from "./controls";
import { inWords, type Argument, type FunctionEntry } from "./entries";

/** What the pane reads of the metadata (functions.json) that is generated from the declarations. */
interface Declared {
  readonly id: string;
  readonly description?: string;
  readonly parameters: readonly DeclaredParameter[];
}

interface DeclaredParameter {
  readonly name: string;
  readonly description?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** How the argument at this place is asked for: as its reader says; a range that is read whole, or a repeating one, in any way. */
function controlAt(id: string, at: number): Control {
  const argument = specOf(id).args[at];
  return controlFor(
    argument === undefined || argument.kind === "whole" || argument.kind === "rest"
      ? "anything"
      : argument.reader.asked,
  );
}

function argumentOf(id: string, declared: DeclaredParameter, at: number): Argument {
  return {
    name: declared.name,
    label: inWords(declared.name),
    description: declared.description ?? "",
    required: declared.optional !== true && declared.repeating !== true,
    repeating: declared.repeating === true,
    control: controlAt(id, at),
  };
}

/** The catalogue from the metadata: functions that it declares, in the catalogue's order. */
export function catalogueFrom(declared: readonly Declared[]): readonly FunctionEntry[] {
  const byId = new Map(declared.map((one) => [one.id, one]));
  return Object.entries(CATALOGUE).flatMap(([id, entry]) => {
    const metadata = byId.get(id);
    if (!metadata) return [];
    const args = metadata.parameters.map((parameter, at) => argumentOf(id, parameter, at));
    const { amount, shape } = specOf(id);
    return [{ id, description: metadata.description ?? "", args, explained: amount && shape !== "table", ...entry }];
  });
}

/**
 * Loads the metadata that stands beside the page.
 * @throws Error where it cannot be had.
 */
export async function loadCatalogue(): Promise<readonly FunctionEntry[]> {
  const answer = await fetch("functions.json");
  if (!answer.ok) throw new Error(`functions.json: ${answer.status}`);
  const { functions } = (await answer.json()) as { readonly functions: readonly Declared[] };
  return catalogueFrom(functions);
}
