import { HostError } from "../errors";
import { ObjectType } from "../object-type";
import type { Model, SheetState } from "./model";

/** Protection of a sheet, without a password: the grid refuses changes of locked cells, and so does this model. */
export function protectionType(model: Model): ObjectType<SheetState> {
  const { engine } = model;
  return new ObjectType<SheetState>("WorksheetProtection", () => ({
    properties: { Protected: { get: ({ sheetId }) => engine.notes.of(sheetId).protection !== undefined } },
    methods: {
      Protect: ({ sheetId }, args) => {
        if (args.has(0) || args.has(1))
          throw new HostError("ApiNotFound", "The preview protects sheets without options and password only.");
        if (engine.notes.of(sheetId).protection)
          throw new HostError("InvalidOperation", "The sheet is protected already.");
        engine.notes.of(sheetId).protection = {};
      },
      Unprotect: ({ sheetId }) => void (engine.notes.of(sheetId).protection = undefined),
    },
  }));
}

/** Keeps the user from typing over locked cells of a protected sheet. */
export function guardLockedCells(model: Model): void {
  const { engine } = model;
  const { univer } = engine;
  univer.addEvent(univer.Event.BeforeSheetEditStart, (edit) => {
    const sheetId = edit.worksheet.getSheetId();
    const isProtected = engine.notes.of(sheetId).protection !== undefined;
    if (isProtected && engine.locked(sheetId, edit.row, edit.column)) edit.cancel = true;
  });
}
