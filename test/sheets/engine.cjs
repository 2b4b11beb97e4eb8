// Univer's engine without a screen, in a thread of its own: Node loads it, because jest's loader takes no ES modules.
const { parentPort } = require("node:worker_threads");
const { LocaleType, LogLevel, Univer } = require("@univerjs/core");
const { FUniver } = require("@univerjs/core/facade");
const { UniverFormulaEnginePlugin } = require("@univerjs/engine-formula");
const { UniverSheetsPlugin } = require("@univerjs/sheets");
const { UniverSheetsFormulaPlugin } = require("@univerjs/sheets-formula");
const { UniverSheetsTablePlugin } = require("@univerjs/sheets-table");
require("@univerjs/engine-formula/facade");
require("@univerjs/sheets/facade");
require("@univerjs/sheets-formula/facade");
require("@univerjs/sheets-table/facade");

// The engine uses iterator helpers, which browsers have and Node 20 has not.
const iterators = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
iterators.some ??= function some(test) {
  for (const item of this) if (test(item)) return true;
  return false;
};

const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.SILENT });
for (const plugin of [
  UniverFormulaEnginePlugin,
  UniverSheetsPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsTablePlugin,
])
  univer.registerPlugin(plugin);
const api = FUniver.newAPI(univer);
let book;

const pause = () => new Promise((done) => setTimeout(done, 60));

function cellData(content) {
  if (content === null) return { v: null, f: null, t: null };
  if (typeof content === "string") return { v: content, f: null, t: 1 };
  if (typeof content === "object") return { v: null, f: content.formula, t: null };
  return { v: Number(content), f: null, t: null };
}

const write = (sheet, row, column, rows) => {
  if (rows[0])
    book
      .getSheetByName(sheet)
      .getRange(row - 1, column - 1, rows.length, rows[0].length)
      .setValues(rows.map((line) => line.map(cellData)));
};

async function load({ sheets, names }) {
  book = api.createWorkbook({
    id: "book",
    sheetOrder: sheets.map((_, at) => `s${at}`),
    sheets: Object.fromEntries(
      sheets.map(({ name }, at) => [`s${at}`, { id: `s${at}`, name, rowCount: 1200, columnCount: 130 }]),
    ),
  });
  await pause();
  for (const [at, sheet] of sheets.entries()) {
    for (const { name, row, column, columns, rows } of sheet.tables) {
      write(sheet.name, row, column, [columns.map(({ heading }) => heading)]);
      const range = {
        startRow: row - 1,
        startColumn: column - 1,
        endRow: row - 1 + rows.length,
        endColumn: column - 2 + columns.length,
      };
      if (!(await book.addTable(`s${at}`, name, range, `t-${name}`)))
        throw new Error(`the engine refused the table ${name}`);
    }
  }
  for (const { name, refersTo } of names) book.insertDefinedName(name, refersTo);
  for (const sheet of sheets) {
    for (const { row, column, rows } of sheet.blocks) write(sheet.name, row, column, rows);
    for (const { row, column, columns, rows } of sheet.tables) {
      write(
        sheet.name,
        row + 1,
        column,
        rows.map((line) =>
          columns.map(({ formula }, at) => (formula && line[at] === null ? { formula } : (line[at] ?? null))),
        ),
      );
    }
  }
}

/** Everything that the sheets hold, once a calculation has ended and nothing changes any more. */
async function settledAfter(change) {
  let ended = 0;
  const listening = api.getFormula().calculationEnd(() => (ended += 1));
  await change();
  let before = "";
  for (let round = 0; round < 1000; round += 1) {
    await pause();
    if (ended === 0) continue;
    const values = Object.fromEntries(
      book.getSheets().map((sheet) => [sheet.getSheetName(), sheet.getDataRange().getRawValues()]),
    );
    const now = JSON.stringify(values);
    if (now === before) {
      listening.dispose();
      return values;
    }
    before = now;
  }
  throw new Error("the calculation did not settle");
}

parentPort.on("message", async ({ plan, entry }) => {
  try {
    const change = () => (plan ? load(plan) : write(entry.sheet, entry.row, entry.column, [[entry.content]]));
    parentPort.postMessage({ values: await settledAfter(change) });
  } catch (error) {
    parentPort.postMessage({ failure: String(error?.stack ?? error) });
  }
});
