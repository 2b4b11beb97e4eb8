import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

/** LibreOffice on this machine. */
export interface LibreOffice {
  /** A sheet as LibreOffice shows it, row by row. A workbook is converted once for all of its sheets. */
  toCsv(workbook: Uint8Array, sheet: string): string[][];
  /** The workbook printed. */
  toPdf(workbook: Uint8Array): { readonly bytes: Uint8Array; readonly pages: number };
  /** The workbook as LibreOffice saves it again. */
  toXlsx(workbook: Uint8Array): Uint8Array;
}

const PLACES = [
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];
/** Comma, double quotes, UTF-8, values as shown, a file for each sheet. */
const SHEETS_AS_SHOWN = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,-1";
const LONGEST_RUN = 120_000;
const LONGEST_TEST = 300_000;

/** LibreOffice's settings, one folder for each of jest's processes: to write them takes it as long as a conversion. */
const profile = join(__dirname, `../../build/libreoffice/${process.env["JEST_WORKER_ID"] ?? "1"}`);

/** Undefined where there is no LibreOffice. */
export function libreOffice(): LibreOffice | undefined {
  const command = [
    ...(process.env.PATH ?? "")
      .split(delimiter)
      .flatMap((folder) => ["soffice", "libreoffice"].map((name) => join(folder, name))),
    ...PLACES,
  ].find(existsSync);
  if (!command) return undefined;
  const shown = new WeakMap<Uint8Array, ReadonlyMap<string, Uint8Array>>();
  return {
    toCsv: (workbook, sheet) => {
      const files = shown.get(workbook) ?? convert(command, workbook, SHEETS_AS_SHOWN);
      shown.set(workbook, files);
      const file = files.get(`workbook-${sheet}.csv`);
      if (!file) throw new Error(`LibreOffice wrote no sheet ${sheet}, but ${[...files.keys()].join(", ")}.`);
      return readCsv(Buffer.from(file).toString("utf8"));
    },
    toPdf: (workbook) => {
      const bytes = only(convert(command, workbook, "pdf"));
      const pages =
        Buffer.from(bytes)
          .toString("latin1")
          .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
      return { bytes, pages };
    },
    toXlsx: (workbook) => only(convert(command, workbook, "xlsx:Calc MS Excel 2007 XML")),
  };
}

function only(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const [file] = files.values();
  if (!file || files.size > 1) throw new Error(`LibreOffice wrote ${files.size} files where one was expected.`);
  return file;
}

/** The files that LibreOffice makes of a workbook, by name. */
function convert(command: string, workbook: Uint8Array, to: string): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "gardner-office-"));
  try {
    const input = join(folder, "workbook.xlsx");
    const output = join(folder, "out");
    writeFileSync(input, workbook);
    const run = spawnSync(
      command,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--norestore",
        "--convert-to",
        to,
        "--outdir",
        output,
        input,
      ],
      { encoding: "utf8", timeout: LONGEST_RUN },
    );
    if (!existsSync(output))
      throw new Error(
        `LibreOffice did not convert the workbook: ${run.stderr || run.stdout || run.error?.message || "no message"}`,
      );
    return new Map(readdirSync(output).map((file) => [file, new Uint8Array(readFileSync(join(output, file)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Fields in double quotes may hold commas, line breaks and doubled quotes. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [all, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (all === "" && rows.at(-1)?.length === 0) break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end !== ",") rows.push([]);
    if (end === "") break;
  }
  return rows.filter((row) => row.length > 0);
}

/**
 * Registers tests that need LibreOffice where it is; elsewhere it says in one line that they are not run.
 * A file of such tests alone would be empty there: put them beside others.
 */
export function describeWithLibreOffice(name: string, tests: (office: LibreOffice) => void): void {
  const office = libreOffice();
  if (!office) {
    process.stdout.write(`Not run, for want of LibreOffice: ${name}\n`);
    return;
  }
  jest.setTimeout(LONGEST_TEST);
  describe(name, () => tests(office));
}
