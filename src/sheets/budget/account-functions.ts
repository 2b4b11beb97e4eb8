/** A function of the state's chart of accounts for schools (DESE, End of Year Financial Report). */
interface AccountFunction {
  readonly code: string;
  readonly title: string;
}

/** Those to which people of the agreement, and what follows from their pay, are usually charged. */
export const FUNCTIONS: readonly AccountFunction[] = [
  { code: "2120", title: "Department heads (not supervisory)" },
  { code: "2305", title: "Teachers, classroom" },
  { code: "2310", title: "Teachers, specialists" },
  { code: "2315", title: "Instructional coordinators, team leaders" },
  { code: "2320", title: "Medical and therapeutic services" },
  { code: "2325", title: "Substitute teachers" },
  { code: "2340", title: "Librarians and media center directors" },
  { code: "2700", title: "Guidance, counseling and testing" },
  { code: "2710", title: "Guidance and adjustment counselors" },
  { code: "2800", title: "Psychological services" },
  { code: "3200", title: "Medical and health services" },
  { code: "3510", title: "Athletics" },
  { code: "3520", title: "Other student activities" },
  { code: "5100", title: "Employee retirement" },
  { code: "5200", title: "Insurance for active employees" },
];
