/** The stipends of FY15 as printed in Appendix C: location | position | dollars and what for | note. */
export const FY15 = `
District | Steering Committee Co-Chairs | 1750 each | Mentor Program
District | Mentors (per mentee) | 500 per mentee | Mentor Program
District | Summer School Teacher | 50 per hour
District | Summer School Director | 50 per hour
GHS | Student Council Advisor | 1630
GHS | Senior Class Advisor | 4080
GHS | Junior Class Advisor | 3060
GHS | Sophomore Class Advisor | 2040
GHS | Freshman Class Advisor | 2040
GHS | Newsletter/Newspaper/Literacy Magazine | 1020
GHS | Yearbook Advisor | 2040
GHS | Yearbook Editor | 510
GHS | SADD Advisor | 510
GHS | Gay-Straight Alliance | 510
GHS | Women in Technology | 510
GHS | Women’s Choir | 710
GHS | Debate Club Advisor | 510
GHS | Drama Club Advisor | 510
GHS | Director, Musical or Play | 1840
GHS | Musical Director | 1020
GHS | Chorus | 920
GHS | Symphonic Band | 1530
GHS | Marching Band | 3260
GHS | Assistant Marching Band | 1530
GHS | Color Guard | 2960
GHS | Marching Percussion | 2960
GHS | Jazz Band | 710
GHS | Business Manager (Play) | 820
GHS | Business Manager (Musical) | 820
GHS | Choreographer (Musical) | 820
GHS | Jazz Band II | 560
GHS | National Honor Society Advisor | 610
GHS | Piano Accompanist (Musical) | 610
GHS | Peer Advisor | 510
GHS | Set Designer (Play) | 820
GHS | Set Designer (Musical) | 820
GHS | Detention Supervisor | 5100
GHS | Piano Accompanist (Chorus) | 610
GHS | Department Heads + Per Teacher | 1220 and 200 per teacher
GHS | Non-specified Co-Curricular (up to 4 positions @ $500 each for yr. 2 and $150 each for yr. 3) | 2040 for 4 at 510
 | Printed "$150 each", a misprint for $510 (R13)
GMS | Art Club | 510
GMS | Chorus | 610
GMS | History Club | 510
GMS | Environmental School Advisor(6th Grade) | 360
GMS | World Language Club | 360
GMS | Director, Musical or Play | 920
GMS | Musical Director (Musical) | 510
GMS | Band | 770
GMS | Jazz Band | 770
GMS | Singers | 410
GMS | Piano Accompanist | 610
GMS | Detention Supervisor | 3060
GMS | Yearbook Advisor | 510
GMS | Forensics Club | 360
GMS | Student Government | 360
GMS | Non-specified Co-Curricular (up to 4 positions @ $500 each for yr. 2 and $510 each for yr. 3) | 2040 for 4 at 510
ESS | Stage and Props | 510
ESS | Recorder Club | 510
ESS | Band | 1220
ESS | Chorus | 710
ESS | Piano Accompanist | 410
ESS | Director, Musical or Play | 920
ESS | Intramurals (2 seasons) | 1430
ESS | Intramurals (3 seasons) | 2040
ESS | Peer Mediation Advisor | 1630
`;
