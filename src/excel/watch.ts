import { run } from "./run";

/** Ends a watch. Never fails: a watch that cannot be ended has ended already. */
export type Stop = () => void;

type Handler = OfficeExtension.EventHandlerResult<unknown>;

async function watch(add: (context: Excel.RequestContext) => Handler): Promise<Stop> {
  const handler = await run(async (context) => {
    const added = add(context);
    await context.sync();
    return added;
  });
  return () => {
    handler.remove();
    handler.context.sync().catch(() => undefined);
  };
}

/** Calls `changed` whenever other cells are selected. */
export function onSelectionChanged(changed: () => void): Promise<Stop> {
  return watch((context) =>
    context.workbook.onSelectionChanged.add(async () => {
      changed();
    }),
  );
}

/** Calls `changed` whenever a cell of any sheet is edited, by a person or by another add-in. */
export function onCellsChanged(changed: () => void): Promise<Stop> {
  return watch((context) =>
    context.workbook.worksheets.onChanged.add(async () => {
      changed();
    }),
  );
}
