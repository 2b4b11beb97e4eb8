import type { ProtectedAct } from "../../xlsx/extras";
import { absent, record, yesNo } from "../args";
import { HostError } from "../errors";
import { ObjectType } from "../object-type";
import type { Model } from "./model";
import type { SheetState } from "./worksheet";

/** What may be allowed on a protected sheet: Excel's option, and the act as the saved file names it. */
const OPTIONS: Readonly<Record<string, ProtectedAct>> = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertRows: "insertRows",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowSort: "sort",
  allowAutoFilter: "autoFilter",
};

/** Protection of a sheet: the grid refuses changes of locked cells, and so does this model. */
export function protectionType(model: Model): ObjectType<SheetState> {
  const { engine } = model;
  return new ObjectType<SheetState>("WorksheetProtection", () => ({
    properties: {
      Protected: { get: ({ sheetId }) => engine.notes.of(sheetId).protection !== undefined },
      Options: {
        get: ({ sheetId }) => {
          const allowed = engine.notes.of(sheetId).protection ?? {};
          return Object.fromEntries(Object.entries(OPTIONS).map(([option, act]) => [option, allowed[act] === true]));
        },
      },
    },
    methods: {
      Protect: ({ sheetId }, args) => {
        if (args.has(1)) throw new HostError("ApiNotFound", "The preview protects sheets without a password only.");
        if (engine.notes.of(sheetId).protection)
          throw new HostError("InvalidOperation", "The sheet is protected already.");
        const options = absent(args.at(0)) ? {} : record(args.at(0), "options");
        const allowed = Object.entries(OPTIONS).map(([option, act]) => {
          const given = options[option];
          return [act, !absent(given) && yesNo(given, option)] as const;
        });
        engine.notes.of(sheetId).protection = Object.fromEntries(allowed);
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
