import type { Reader } from "../xlsx";
import type { Host } from "../host";
import type { Calculation } from "../workbook/calculation";
import type { Engine } from "../workbook/boot";
import type { Changes } from "./changes";
import { element } from "./elements";
import type { Manifest } from "./manifest";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The parts of the page that know the workbook. */
export interface Book {
  readonly engine: Engine;
  readonly calculation: Calculation;
  readonly host: Host;
  readonly manifest: Manifest;
}

/** The workbook, calculated, as the bytes of an .xlsx file. What writes it is loaded when first needed. */
export async function workbookFile(
  { engine, calculation, host, manifest }: Book,
  reader: Reader = "any",
): Promise<Uint8Array> {
  const { exportWorkbook } = await import("../xlsx");
  await calculation.settled();
  return exportWorkbook(engine.workbook.save(), host.extras(), {
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

/** Wires the page's buttons that save the workbook. */
export function showSaving(book: Book, changes: Changes): void {
  const save = async (reader: Reader) => {
    await book.calculation.settled();
    const included = changes.count;
    download(await workbookFile(book, reader), `${book.engine.workbook.getName()}.xlsx`);
    changes.saved(included);
    element("save-note", HTMLOutputElement).textContent = saveNote(book.host.notSaved());
  };
  const wire = (id: string, reader: Reader) => {
    const button = element(id, HTMLButtonElement);
    button.addEventListener("click", () => {
      button.disabled = true;
      save(reader)
        .catch((fault: unknown) => window.alert(`The workbook could not be saved. ${String(fault)}`))
        .finally(() => (button.disabled = false));
    });
  };
  wire("save", "any");
  wire("save-excel", "excel");
}

/** What the file that was just saved lacks, in words; nothing where it lacks nothing. */
function saveNote(lacking: readonly string[]): string {
  return lacking.length === 0
    ? ""
    : `Saved, but the preview cannot write charts: the file lacks ${lacking.join(", ")}. Excel saves them.`;
}

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
