import type { Reader, SavedWorkbook } from "../xlsx";
import type { HostedWorkbook } from "../host/hosted-workbook";
import type { Calculation } from "../workbook/calculation";
import type { Engine } from "../workbook/start-engine";
import type { Changes } from "./changes";
import { element } from "./elements";
import type { Manifest } from "./manifest";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The parts of the page that know the workbook. */
interface SavedParts {
  readonly engine: Engine;
  readonly calculation: Calculation;
  readonly book: HostedWorkbook;
  readonly manifest: Manifest;
}

/** The workbook, calculated, as an .xlsx file. What writes it is loaded when first needed. */
export async function workbookFile(
  { engine, calculation, book, manifest }: SavedParts,
  reader: Reader = "any",
): Promise<SavedWorkbook> {
  const { exportWorkbook } = await import("../xlsx");
  await calculation.settled();
  return exportWorkbook(engine.workbook.save(), book.extras(), {
    reader,
    namespace: manifest.namespace,
    creator: `${manifest.name} add-in preview`,
  });
}

/** The bytes as text that passes through where only text does. */
export function base64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Who the file is for, as the page's list has it, and what its name has beside the workbook's. */
const READERS: Readonly<Record<Reader, string>> = { any: "", excel: " for Excel" };

const isReader = (value: string): value is Reader => value in READERS;

/** Wires the page's button that saves the workbook, for the program chosen beside it. */
export function showSaving(parts: SavedParts, changes: Changes): void {
  const button = element("save", HTMLButtonElement);
  const note = element("save-note", HTMLOutputElement);
  const save = async () => {
    const { value } = element("save-for", HTMLSelectElement);
    const reader = isReader(value) ? value : "any";
    await parts.calculation.settled();
    const included = changes.count;
    const file = await workbookFile(parts, reader);
    const name = `${parts.engine.workbook.getName()}${READERS[reader]}.xlsx`;
    download(file.bytes, name);
    changes.saved(included);
    note.textContent = [`Saved ${name}.`, ...notes(reader, file, parts.book.notSaved())].join(" ");
  };
  button.addEventListener("click", () => {
    button.disabled = true;
    save()
      .catch((fault: unknown) => window.alert(`The workbook could not be saved. ${String(fault)}`))
      .finally(() => (button.disabled = false));
  });
}

/** In what the file differs from the workbook on the page, a sentence each. */
function notes(reader: Reader, { resultsOnly }: SavedWorkbook, missing: readonly string[]): string[] {
  const count = resultsOnly === 1 ? "1 formula" : `${resultsOnly} formulas`;
  return [
    reader === "excel" ? "Programs other than Excel show #NAME? where it uses the add-in." : "",
    resultsOnly > 0 ? `Of ${count} it has only the result: blank, TRUE, FALSE or an error.` : "",
    missing.length > 0 ? `The preview cannot save charts: ${missing.join(", ")}. Excel can.` : "",
  ].filter(Boolean);
}

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
