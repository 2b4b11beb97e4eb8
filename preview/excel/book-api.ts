import type { FunctionsBridge } from "./functions-bridge";
import type { HostedWorkbook } from "./host/hosted-workbook";
import type { Manifest } from "./page/manifest";
import { base64, workbookFile } from "./page/save";
import type { BookApi } from "./window";
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
  readonly book: HostedWorkbook;
  readonly manifest: Manifest;
}

/** What `window.preview` offers once the workbook is there. */
export function bookApi(running: RunningPreview): BookApi {
  const { engine, cells, calculation, bridge, messages, book } = running;
  const { workbook } = engine;
  const range = (sheet: string, address: string) => cells.range(sheet, address);
  return {
    sheets: () => workbook.getSheets().map((sheet) => sheet.getSheetName()),
    values: (sheet, address) => cells.values(range(sheet, address)),
    formulas: (sheet, address) => cells.formulas(range(sheet, address)),
    text: (sheet, address) => cells.text(range(sheet, address)),
    message: (sheet, address) => {
      const cell = range(sheet, address);
      return messages.at(sheetNamed(workbook, sheet), cell.getRow(), cell.getColumn());
    },
    pointOf: (sheet, address) => pointOf(engine, range(sheet, address)),
    enter: async (sheet, address, text) => {
      await typeInto(engine, range(sheet, address), text);
      await calculation.settled();
    },
    settled: () => calculation.settled(),
    stats: () => ({ ...book.stats(), calls: bridge.calls }),
    unsupported: () => book.unsupported().map(({ member }) => member),
    members: () => book.members(),
    extras: () => book.extras(),
    notSaved: () => book.notSaved(),
    xlsx: async (reader) => base64((await workbookFile(running, reader)).bytes),
  };
}
