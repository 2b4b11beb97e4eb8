import type { FunctionsBridge } from "./functions-bridge";
import type { Host } from "./host";
import type { Manifest } from "./page/manifest";
import { base64, workbookFile } from "./page/save";
import type { PreviewApi } from "./window";
import type { Engine } from "./workbook/start-engine";
import type { Calculation } from "./workbook/calculation";
import { type Cells, sheetNamed } from "./workbook/cells";
import { pointOf, typeInto } from "./workbook/entry";
import type { Messages } from "./workbook/messages";

/** The parts of the running page that tests reach for. */
interface RunningPreview {
  readonly engine: Engine;
  readonly cells: Cells;
  readonly calculation: Calculation;
  readonly bridge: FunctionsBridge;
  readonly messages: Messages;
  readonly host: Host;
  readonly manifest: Manifest;
}

/** `window.preview`: everything but `ready` may be used once `ready` has resolved. */
export function previewApi(started: Promise<RunningPreview>): PreviewApi {
  let running: RunningPreview | null = null;
  const use = (): RunningPreview => {
    if (!running) throw new Error("The preview is not ready: await window.preview.ready first.");
    return running;
  };
  const range = (sheet: string, address: string) => use().cells.range(sheet, address);
  return {
    ready: started.then((parts) => {
      running = parts;
    }),
    sheets: () =>
      use()
        .engine.workbook.getSheets()
        .map((sheet) => sheet.getSheetName()),
    values: (sheet, address) => use().cells.values(range(sheet, address)),
    formulas: (sheet, address) => use().cells.formulas(range(sheet, address)),
    text: (sheet, address) => use().cells.text(range(sheet, address)),
    message: (sheet, address) => {
      const cell = range(sheet, address);
      return use().messages.at(sheetNamed(use().engine.workbook, sheet), cell.getRow(), cell.getColumn());
    },
    pointOf: (sheet, address) => pointOf(use().engine, range(sheet, address)),
    enter: async (sheet, address, text) => {
      const { engine, calculation } = use();
      await typeInto(engine, range(sheet, address), text);
      await calculation.settled();
    },
    settled: () => use().calculation.settled(),
    stats: () => ({ ...use().host.stats(), calls: use().bridge.calls }),
    unsupported: () =>
      use()
        .host.unsupported()
        .map(({ member }) => member),
    xlsx: async (reader) => base64((await workbookFile(use(), reader)).bytes),
  };
}
