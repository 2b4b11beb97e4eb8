export { exportWorkbook, type ExportOptions, type SavedWorkbook } from "./write/export";
export type { Reader } from "./write/sheet-writer";
export * from "./extras";
export { type OpenedWorkbook, openWorkbook } from "./read/import";
