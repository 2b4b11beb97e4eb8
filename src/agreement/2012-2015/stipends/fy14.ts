/** The stipends of FY14 as printed in Appendix C: location | position | dollars and what for | note. */
export const FY14 = `
District | Steering Committee Co-Chairs | 1750 each | Mentor Program
District | Mentors (per mentee) | 500 per mentee | Mentor Program
District | Summer School Teacher | 50 per hour
District | Summer School Director | 50 per hour
GHS | Student Council Advisor | 1600
GHS | Senior Class Advisor | 4000
GHS | Junior Class Advisor | 3000
GHS | Sophomore Class Advisor | 2000
GHS | Freshman Class Advisor | 2000
GHS | Newsletter/Newspaper/Literacy Magazine | 1000
GHS | Yearbook Advisor | 2000
GHS | Yearbook Editor | 500
GHS | SADD Advisor | 500
GHS | Gay-Straight Alliance | 500
GHS | Women in Technology | 500
GHS | Women’s Choir | 700
GHS | Debate Club Advisor | 500
GHS | Drama Club Advisor | 500
GHS | Director, Musical or Play | 1800
GHS | Musical Director | 1000
GHS | Chorus | 900
GHS | Symphonic Band | 1500
GHS | Marching Band | 3200
GHS | Assistant Marching Band | 1500
GHS | Color Guard | 2900
GHS | Marching Percussion | 2900
GHS | Jazz Band | 700
GHS | Business Manager (Play) | 800
GHS | Business Manager (Musical) | 800
GHS | Choreographer (Musical) | 800
GHS | Jazz Band II | 550
GHS | National Honor Society Advisor | 600
GHS | Piano Accompanist (Musical) | 600
GHS | Peer Advisor | 500
GHS | Set Designer (Play) | 800
GHS | Set Designer (Musical) | 800
GHS | Detention Supervisor | 5000
GHS | Piano Accompanist (Chorus) | 600
GHS | Department Heads + Per Teacher | 1200 and 200 per teacher
GHS | Non-specified Co-Curricular (up to 4 positions @ $500 each for yr. 2 and $150 each for yr. 3) | 2000 for 4 at 500
GMS | Art Club | 500
GMS | Chorus | 600
GMS | History Club | 500
GMS | Environmental School Advisor(6th Grade) | 350
GMS | World Language Club | 350
GMS | Director, Musical or Play | 900
GMS | Musical Director (Musical) | 500
GMS | Band | 750
GMS | Jazz Band | 750
GMS | Singers | 400
GMS | Piano Accompanist | 600
GMS | Detention Supervisor | 3000
GMS | Yearbook Advisor | 500
GMS | Forensics Club | 350
GMS | Student Government | 350
GMS | Non-specified Co-Curricular (up to 4 positions @ $500 each for yr. 2 and $510 each for yr. 3) | 2000 for 4 at 500
ESS | Stage and Props | 500
ESS | Recorder Club | 500
ESS | Band | 1200
ESS | Chorus | 700
ESS | Piano Accompanist | 400
ESS | Director, Musical or Play | 900
ESS | Intramurals (2 seasons) | 1400
ESS | Intramurals (3 seasons) | 2000
ESS | Peer Mediation Advisor | 1600
`;
