/** How Excel writes the names of functions in a file. */

/** Functions newer than the file format, stored with a prefix so that an older Excel leaves them alone. */
const NEWER = new Set(
  `ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE
  BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST
  CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM
  CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE
  EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS
  FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS
  ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT
  MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC
  PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY
  RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH
  T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW
  UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH
  XOR Z.TEST`.split(/\s+/),
);

/** Two that Excel tried out elsewhere first. */
const NEWER_SHEET = new Set(["FILTER", "SORT"]);

/** Functions of old that give more than one cell. */
const ARRAYS = new Set("FREQUENCY LINEST LOGEST MINVERSE MMULT MODE.MULT MUNIT TRANSPOSE TREND".split(" "));

/** Functions that came with dynamic arrays; most programs other than Excel do not have them. */
const DYNAMIC_ARRAYS = new Set(
  `ANCHORARRAY BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER HSTACK LAMBDA LET MAKEARRAY MAP RANDARRAY SCAN
  SEQUENCE SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW UNIQUE VSTACK WRAPCOLS WRAPROWS`.split(/\s+/),
);

/** Whether it is a function of the add-in with this namespace; none has "". */
function isCustom(name: string, namespace: string): boolean {
  return namespace !== "" && name.toUpperCase().startsWith(`${namespace.toUpperCase()}.`);
}

/** The function's name as the file has it; it comes in any case. ADDIN.PAY is stored as _xldudf_ADDIN_PAY. */
export function storedName(name: string, namespace: string): string {
  const upper = name.toUpperCase();
  if (isCustom(upper, namespace)) return `_xldudf_${upper.replaceAll(".", "_")}`;
  if (NEWER_SHEET.has(upper)) return `_xlfn._xlws.${upper}`;
  return NEWER.has(upper) ? `_xlfn.${upper}` : name.startsWith("_xl") ? name : upper;
}

/** Whether its formulas are stored as dynamic arrays, because it can give more than one cell. */
export function canSpill(name: string, namespace: string): boolean {
  return isExcelOnly(name, namespace) || ARRAYS.has(name.toUpperCase());
}

/** Whether only Excel can be expected to calculate it. */
export function isExcelOnly(name: string, namespace: string): boolean {
  return isCustom(name, namespace) || DYNAMIC_ARRAYS.has(name.toUpperCase());
}

type Takes = (argument: number) => boolean;
const all: Takes = () => true;
const only =
  (...arguments_: number[]): Takes =>
  (argument) =>
    arguments_.includes(argument);
const even: Takes = (argument) => argument % 2 === 0;
const from =
  (first: number): Takes =>
  (argument) =>
    argument >= first;

const TAKES_ALL = `
  SUM AVERAGE AVERAGEA COUNT COUNTA COUNTBLANK MAX MAXA MIN MINA MEDIAN MODE MODE.SNGL PRODUCT SUMSQ STDEV STDEV.S
  STDEV.P VAR VAR.S VAR.P AND OR XOR CONCAT ROWS COLUMNS ROW COLUMN AREAS SUBTOTAL AGGREGATE INDIRECT ISREF SHEET
  FORMULATEXT NPV IRR XIRR XNPV GCD LCM CORREL SLOPE INTERCEPT RSQ SUMX2MY2 SUMX2PY2 SUMXMY2`;

/** Which arguments of a function expect a range (counted from 0): there a range is not calculated cell by cell. */
const TAKES_RANGE: Readonly<Record<string, Takes>> = {
  ...Object.fromEntries(
    TAKES_ALL.trim()
      .split(/\s+/)
      .map((name) => [name, all]),
  ),
  TEXTJOIN: from(2),
  COUNTIF: only(0),
  SUMIF: only(0, 2),
  AVERAGEIF: only(0, 2),
  COUNTIFS: even,
  SUMIFS: (argument) => argument === 0 || argument % 2 === 1,
  AVERAGEIFS: (argument) => argument === 0 || argument % 2 === 1,
  MAXIFS: (argument) => argument === 0 || argument % 2 === 1,
  MINIFS: (argument) => argument === 0 || argument % 2 === 1,
  INDEX: only(0),
  OFFSET: only(0),
  MATCH: only(1),
  XMATCH: only(1),
  VLOOKUP: only(1),
  HLOOKUP: only(1),
  LOOKUP: only(1, 2),
  XLOOKUP: only(1, 2),
  RANK: only(1),
  "RANK.EQ": only(1),
  "RANK.AVG": only(1),
  LARGE: only(0),
  SMALL: only(0),
  PERCENTILE: only(0),
  "PERCENTILE.INC": only(0),
  "PERCENTILE.EXC": only(0),
  QUARTILE: only(0),
  NETWORKDAYS: only(2),
  "NETWORKDAYS.INTL": only(3),
  WORKDAY: only(2),
  "WORKDAY.INTL": only(3),
};

/** These calculate every argument cell by cell even in the oldest Excel. */
const CELL_BY_CELL = new Set(["SUMPRODUCT", "MMULT", "LOOKUP"]);

export function takesRange(name: string, argument: number): boolean {
  const upper = name.toUpperCase();
  return CELL_BY_CELL.has(upper) || (TAKES_RANGE[upper]?.(argument) ?? false);
}

export function worksCellByCell(name: string): boolean {
  return CELL_BY_CELL.has(name.toUpperCase());
}
