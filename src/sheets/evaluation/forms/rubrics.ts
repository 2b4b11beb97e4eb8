/**
 * The outlines of the two rubrics behind Appendix A: standards, indicators and elements by code and name.
 * The descriptions of practice at each level are in the rubrics themselves.
 */

interface Indicator {
  readonly letter: string;
  readonly name: string;
  readonly elements: readonly string[];
}

interface Standard {
  readonly numeral: string;
  readonly name: string;
  readonly indicators: readonly Indicator[];
}

/** A rubric, and who is rated by it. */
export interface Rubric {
  readonly id: "Teacher" | "SISP";
  readonly name: string;
  readonly standards: readonly Standard[];
}

const indicator = (letter: string, name: string, ...elements: readonly string[]): Indicator => ({
  letter,
  name,
  elements,
});

const TEACHING_ALL_STUDENTS: Standard = {
  numeral: "II",
  name: "Teaching All Students",
  indicators: [
    indicator("A", "Instruction", "Quality of Effort and Work", "Student Engagement", "Meeting Diverse Needs"),
    indicator(
      "B",
      "Learning Environment",
      "Safe Learning Environment",
      "Collaborative Learning Environment",
      "Student Motivation",
    ),
    indicator("C", "Cultural Proficiency", "Respects Differences", "Maintains Respectful Environment"),
    indicator("D", "Expectations", "Clear Expectations", "High Expectations", "Access to Knowledge"),
  ],
};

const family = (secondOfCollaboration: string): Standard => ({
  numeral: "III",
  name: "Family and Community Engagement",
  indicators: [
    indicator("A", "Engagement", "Parent/Family Engagement"),
    indicator("B", "Collaboration", "Learning Expectations", secondOfCollaboration),
    indicator("C", "Communication", "Two-Way Communication", "Culturally Proficient Communication"),
  ],
});

const culture = (...collaboration: readonly string[]): Standard => ({
  numeral: "IV",
  name: "Professional Culture",
  indicators: [
    indicator("A", "Reflection", "Reflective Practice", "Goal Setting"),
    indicator("B", "Professional Growth", "Professional Learning and Growth"),
    indicator("C", "Collaboration", ...collaboration),
    indicator("D", "Decision-Making", "Decision-Making"),
    indicator("E", "Shared Responsibility", "Shared Responsibility"),
    indicator("F", "Professional Responsibilities", "Judgment", "Reliability and Responsibility"),
  ],
});

const curriculum = (planning: readonly string[], sharing: string): Standard => ({
  numeral: "I",
  name: "Curriculum, Planning, and Assessment",
  indicators: [
    indicator("A", "Curriculum and Planning", ...planning),
    indicator("B", "Assessment", "Variety of Assessment Methods", "Adjustment to Practice"),
    indicator("C", "Analysis", "Analysis and Conclusions", "Sharing Conclusions With Colleagues", sharing),
  ],
});

export const RUBRICS: readonly Rubric[] = [
  {
    id: "Teacher",
    name: "Teacher Rubric",
    standards: [
      curriculum(
        [
          "Subject Matter Knowledge",
          "Child and Adolescent Development",
          "Rigorous Standards-Based Unit Design",
          "Well-Structured Lessons",
        ],
        "Sharing Conclusions With Students",
      ),
      TEACHING_ALL_STUDENTS,
      family("Curriculum Support"),
      culture("Professional Collaboration"),
    ],
  },
  {
    id: "SISP",
    name: "Specialized Instructional Support Personnel (SISP) Rubric",
    standards: [
      curriculum(
        ["Professional Knowledge", "Child and Adolescent Development", "Plan Development", "Well-Structured Lessons"],
        "Sharing Conclusions With Students and Families",
      ),
      TEACHING_ALL_STUDENTS,
      family("Student Support"),
      culture("Professional Collaboration", "Consultation"),
    ],
  },
];

/** The four standards as forms head them. */
export const STANDARDS = ["I", "II", "III", "IV"].map((numeral, at) => ({
  numeral,
  name: RUBRICS[0]?.standards[at]?.name ?? "",
}));

/** One line of an outline: `I-A-1`, `Subject Matter Knowledge`. */
interface OutlineLine {
  readonly code: string;
  readonly name: string;
  readonly level: "Standard" | "Indicator" | "Element";
}

/** A rubric from top to bottom: each standard, its indicators, their elements. */
export function outline(rubric: Rubric): readonly OutlineLine[] {
  return rubric.standards.flatMap(({ numeral, name, indicators }) => [
    { code: numeral, name, level: "Standard" as const },
    ...indicators.flatMap((one) => [
      { code: `${numeral}-${one.letter}`, name: one.name, level: "Indicator" as const },
      ...one.elements.map((element, at) => ({
        code: `${numeral}-${one.letter}-${at + 1}`,
        name: element,
        level: "Element" as const,
      })),
    ]),
  ]);
}
