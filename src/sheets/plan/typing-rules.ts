import type { Rule } from "./sheet-plan";

/** January 1, 1990 and December 31, 2100: dates outside are typing slips. */
export const DATES = { from: 32_874, to: 73_415 } as const;
export const DATE_RULE: Rule = { kind: "date", ...DATES, message: "Type a date, such as 10/31/2013." };

/** Who works here today may have been hired from January 1, 1940 on. */
export const HIRE_DATE_RULE: Rule = {
  kind: "date",
  from: 14_611,
  to: DATES.to,
  message: "Type a date, such as 8/28/1987.",
};

/** One of a list. */
export const oneOf = (values: readonly string[], message = "Choose one from the list."): Rule => ({
  kind: "list",
  values,
  message,
});

export const YES_NO = oneOf(["Yes", "No"], "Choose Yes or No.");

/** A whole number. */
export const whole = (from: number, to: number, message: string): Rule => ({ kind: "whole", from, to, message });
