/** The overall rating and the rating of each standard, highest first. Appendix A, Section 2.W. */
export const RATINGS = ["Exemplary", "Proficient", "Needs Improvement", "Unsatisfactory"] as const;
export type Rating = (typeof RATINGS)[number];

/** The rating of an educator's impact on student learning, highest first. Appendix A, Section 2.Z. */
export const IMPACTS = ["High", "Moderate", "Low"] as const;
export type Impact = (typeof IMPACTS)[number];
