/**
 * The IRS rate for business miles, which the agreement pays: dollars a mile, by the days on which the IRS has set
 * it. It is no agreement's own figure, so it holds beyond an agreement's term; a new year is a new line here.
 */
export const IRS_MILEAGE = [
  { from: "2012-01-01", to: "2012-12-31", value: 0.555 },
  { from: "2013-01-01", to: "2013-12-31", value: 0.565 },
  { from: "2014-01-01", to: "2014-12-31", value: 0.56 },
  { from: "2015-01-01", to: "2015-12-31", value: 0.575 },
] as const;
