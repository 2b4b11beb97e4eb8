import { WorkbookError } from "../../excel/errors";
import { GROUPS } from "../../functions";
import type { Arg } from "../../functions/engine/spec";
import { clauseInWords } from "../../functions/engine/clause";
import { everydayWordsOf, examplesOf } from "../../functions/listings";
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

/** How an argument is asked for: as its reader says; a range read in one piece, or a repeating argument, in any way. */
function controlOf(arg: Arg<unknown> | undefined): Control {
  const isCell = arg?.kind === "perRow" || arg?.kind === "option";
  return controlFor(isCell ? arg.reader.inputKind : "anything");
}

function argumentOf(declared: DeclaredParameter, arg: Arg<unknown> | undefined): Argument {
  return {
    name: declared.name,
    label: inWords(declared.name),
    description: declared.description ?? "",
    required: declared.optional !== true && declared.repeating !== true,
    repeating: declared.repeating === true,
    readsRange: arg?.kind === "range",
    control: controlOf(arg),
  };
}

/** The catalog from the metadata: functions that it declares, in the catalog's order. */
export function catalogFrom(declared: readonly Declared[]): readonly FunctionEntry[] {
  const byId = new Map(declared.map((one) => [one.id, one]));
  return GROUPS.flatMap(({ title, functions }) =>
    functions.flatMap(({ id, clause, readings, columns, explained, args }) => {
      const metadata = byId.get(id);
      if (!metadata) return [];
      return [
        {
          id,
          group: title,
          description: metadata.description ?? "",
          clause: clauseInWords({ clause }),
          readings,
          examples: examplesOf(id),
          everydayWords: everydayWordsOf(id),
          args: metadata.parameters.map((parameter, at) => argumentOf(parameter, args[at])),
          explained,
          columns,
        },
      ];
    }),
  );
}

/**
 * Loads the metadata that is beside the page.
 * @throws WorkbookError where it cannot be had
 */
export async function loadCatalog(): Promise<readonly FunctionEntry[]> {
  const answer = await fetch("functions.json").catch(() => null);
  if (!answer?.ok)
    throw new WorkbookError(
      "The list of functions did not load. Check your internet connection, then try again.",
      "NotLoaded",
    );
  const { functions } = (await answer.json()) as { readonly functions: readonly Declared[] };
  return catalogFrom(functions);
}
