export { exportWorkbook, type ExportOptions, type Reader } from "./export";
export * from "./extras";
