import { run } from "./run";

/** Ends a watch. Never fails: a watch that cannot be ended has ended already. */
export type Stop = () => void;

type Handler = OfficeExtension.EventHandlerResult<unknown>;

async function watch(add: (context: Excel.RequestContext) => readonly Handler[]): Promise<Stop> {
  const handlers = await run(async (context) => {
    const added = add(context);
    await context.sync();
    return added;
  });
  return () => {
    for (const handler of handlers) handler.remove();
    handlers[0]?.context.sync().catch(() => undefined);
  };
}

/** Calls `changed` whenever other cells are selected. */
export function onSelectionChanged(changed: () => void): Promise<Stop> {
  return watch(({ workbook }) => [workbook.onSelectionChanged.add(async () => changed())]);
}

/** Calls `changed` whenever a cell of any sheet is edited, by a person or by another add-in, or calculated again. */
export function onCellsChanged(changed: () => void): Promise<Stop> {
  return watch(({ workbook: { worksheets } }) => [
    worksheets.onChanged.add(async () => changed()),
    worksheets.onCalculated.add(async () => changed()),
  ]);
}
