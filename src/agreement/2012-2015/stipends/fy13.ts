/** The stipends of FY13 as printed in Appendix C: location | position | dollars and what for | note. */
export const FY13 = `
District | Steering Committee Co-Chairs | 1750 each | Mentor Program
District | Mentors (per mentee) | 500 per mentee | Mentor Program
District | Summer School Teacher | 50 per hour
District | Summer School Director | 50 per hour
GHS | Student Council Advisor | 554.35 each
GHS | Senior Class Advisor | 1663.04 each
GHS | Junior Class Advisor | 1219.56 each
GHS | Sophomore Class Advisor | 776.08 each
GHS | Freshman Class Advisor | 776.08 each
GHS | Newsletter/Newspaper | 277.17
GHS | Literary magazine | 665.22
GHS | Yearbook Advisor | 1663.04
GHS | Yearbook Assistant | 1108.69
GHS | SADD Advisor | 332.61
GHS | Women’s Choir | 665.22
GHS | Debate Club Advisor | 1940.21
GHS | Drama Club Advisor | 1108.69
GHS | Director, Musical or Play | 1330.43
GHS | Musical Director | 831.52
GHS | Chorus | 665.22
GHS | Symphonic Band | 1108.69
GHS | Marching Band | 2771.73
GHS | Assistant Marching Band | 1552.17
GHS | Color Guard | 2660.86
GHS | Marching Percussion | 2660.86
GHS | Jazz Band | 554.25 | Printed $554.25, ten cents less than other positions of that year (R14)
GHS | Business Manager (Play) | 800
GHS | Business Manager (Musical) | 800
GHS | Choreographer (Musical) | 600
GHS | Jazz Band II | 554.35
GHS | National Honor Society Advisor | 400
GHS | Piano Accompanist (Musical) | 600
GHS | Peer Advisor | 332.61
GHS | Set Designer (Play) | 2000
GHS | Set Designer (Musical) | 2000
GHS | Detention Supervisor | 5000
GHS | Piano Accompanist (Chorus) | 221.74
GHS | Department Heads + Per Teacher | 1108.69 and 221.74 per teacher
GHS | Non-specified Co-Curricular (up to 4 positions @ $500 each for yr. 2 and $150 each for yr. 3) | 1995 for 4
GMS | Art Club | 600
GMS | Chorus | 554.35
GMS | History Club | 332.61
GMS | Environmental School Advisor(6th Grade) | 332.61
GMS | World Language Club | 332.61
GMS | Director, Musical or Play | 831.52
GMS | Musical Director (Musical) | 332.61
GMS | Band | 554.35
GMS | Jazz Band | 554.35
GMS | Singers | 277.17
GMS | Piano Accompanist | 554.35
GMS | Detention Supervisor | 2500
GMS | Yearbook Advisor | 332.61
ESS | Stage and Props | 500
ESS | Recorder Club | 500
ESS | Band | 1108.69
ESS | Chorus | 665.22
ESS | Piano Accompanist | 221.74
ESS | Director, Musical or Play | 831.52
ESS | Intramurals (2 seasons) | 1400
ESS | Intramurals (3 seasons) | 2000
ESS | Peer Mediation Advisor | 1510.87
`;
