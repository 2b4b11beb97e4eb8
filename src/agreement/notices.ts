import { Figure, type MonthDay } from "./figure";

/** What has to be given notice of, in the order of the Articles. */
export const NOTICE_NAMES = [
  "22 payments",
  "New activity",
  "Transfer",
  "Transfer request",
  "Layoff",
  "Seniority list",
  "Retirement",
  "Sabbatical",
  "Return from leave",
] as const;
export type NoticeName = (typeof NOTICE_NAMES)[number];

/** The last day of a notice, in the school year that it is about or in the one before. */
export interface Notice {
  readonly due: MonthDay;
  readonly schoolYear: "the same" | "the one before";
  readonly clause: string;
}

export const NOTICES = new Figure<Readonly<Record<NoticeName, Notice>>, "month and day">("Last days of notices");
