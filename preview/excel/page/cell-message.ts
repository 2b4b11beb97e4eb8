import { ICommandService, type IDisposable } from "@univerjs/core";
import {
  CellAlertManagerService,
  type FWorksheet,
  HoverManagerService,
  SetCellEditVisibleOperation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/preset-sheets-core";
import { createElement } from "react";
import { debounceTime } from "rxjs";
import type { Engine } from "../workbook/start-engine";
import type { Calculation } from "../workbook/calculation";
import type { Messages } from "../workbook/messages";
import { element } from "./elements";

interface Place {
  readonly sheet: FWorksheet;
  readonly row: number;
  readonly column: number;
}

/**
 * The grid's own box for a cell in error, which only says what the code means; it opens 100 ms after the pointer came.
 */
const GRIDS_ALERT = "SHEET_FORMULA_ALERT";
const AFTER_GRIDS_ALERT_MS = 110;
const SELECTS = new Set([SetSelectionsOperation.id, SetWorksheetActiveOperation.id]);

/** A small box beside a cell. */
class Bubble {
  #popup: IDisposable | null = null;

  show(place: Place, text: string): void {
    this.hide();
    const box = () => createElement("div", { className: "cell-bubble", role: "tooltip" }, text);
    this.#popup =
      place.sheet.getRange(place.row, place.column, 1, 1).attachPopup({ componentKey: box, direction: "bottom" }) ??
      null;
  }

  get isShown(): boolean {
    return this.#popup !== null;
  }

  hide(): void {
    this.#popup?.dispose();
    this.#popup = null;
  }
}

/**
 * Shows the message of the cell under the pointer, else of the selected cell, beside it; the latter's in the status
 * line too.
 */
export function showCellMessages({ workbook, injector }: Engine, calculation: Calculation, messages: Messages): void {
  const line = element("cell-message", HTMLOutputElement);
  const bubble = new Bubble();
  let selected: Place | null = null;
  let hovered: Place | null = null;
  let latest = 0;

  const messageAt = async (place: Place | null) => (place ? messages.at(place.sheet, place.row, place.column) : "");

  const refresh = async () => {
    const turn = ++latest;
    const [ofHovered, ofSelected] = await Promise.all([messageAt(hovered), messageAt(selected)]);
    if (turn !== latest) return;
    line.value = ofSelected;
    if (hovered && ofHovered) {
      injector.get(CellAlertManagerService).removeAlert(GRIDS_ALERT);
      bubble.show(hovered, ofHovered);
    } else if (selected && ofSelected) bubble.show(selected, ofSelected);
    else bubble.hide();
  };
  const update = () => void refresh().catch(() => bubble.hide());

  const select = () => {
    const cell = workbook.getActiveCell();
    selected = cell ? { sheet: workbook.getActiveSheet(), row: cell.getRow(), column: cell.getColumn() } : null;
    update();
  };
  const hover = (place: Place | null) => {
    if (!place && !hovered) return;
    hovered = place;
    update();
  };
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (SELECTS.has(id)) select();
    // A click ends editing too, some time after its cell is selected.
    if (id === SetCellEditVisibleOperation.id) {
      if ((params as { readonly visible?: boolean } | undefined)?.visible) bubble.hide();
      else update();
    }
    // A cell that is emptied is followed by no calculation of its own.
    if (id === SetRangeValuesMutation.id && bubble.isShown) update();
  });
  injector
    .get(HoverManagerService)
    .currentCell$.pipe(debounceTime(AFTER_GRIDS_ALERT_MS))
    .subscribe((cell) => {
      const sheet = cell && workbook.getSheetBySheetId(cell.location.subUnitId);
      hover(sheet ? { sheet, row: cell.location.row, column: cell.location.col } : null);
    });
  element("grid", HTMLElement).addEventListener("pointerleave", () => hover(null));
  calculation.onCalculated(select);
}
