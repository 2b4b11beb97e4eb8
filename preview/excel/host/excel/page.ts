import { type Margin, PAPER_CODES, type PageExtras, type Paper } from "../../xlsx/extras";
import { absent, number, oneOf, record, text, whole, yesNo } from "../args";
import { invalid } from "../errors";
import { type Method, ObjectType, type Property } from "../object-type";
import { formatArea, lastRow, wholeColumns, wholeRows } from "./address";
import type { Model, SheetState } from "./model";

/** Excel's margins when nothing else is said, in points. */
const MARGINS: Readonly<Record<Margin, number>> = {
  top: 54,
  bottom: 54,
  left: 50.4,
  right: 50.4,
  header: 21.6,
  footer: 21.6,
};
const PAPERS = Object.keys(PAPER_CODES) as Paper[];
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const pageOf = (model: Model, { sheetId }: SheetState): PageExtras => model.engine.notes.of(sheetId).page;

function changePage(model: Model, { sheetId }: SheetState, changed: PageExtras): void {
  const note = model.engine.notes.of(sheetId);
  note.page = { ...note.page, ...changed };
}

/**
 * Page set-up of a sheet. The grid has no printed pages: what is set here is kept, can be read back,
 * and goes into the saved file.
 */
export function pageType(model: Model): ObjectType<SheetState> {
  const headersFooters = footerType(model);
  return new ObjectType<SheetState>("PageLayout", () => ({
    properties: { ...layoutOf(model), ...marginsOf(model) },
    objects: { HeadersFooters: (self) => headersFooters.of(self) },
    methods: printMethods(model),
  }));
}

/** Paper, direction and size of what is printed. */
function layoutOf(model: Model): Record<string, Property<SheetState>> {
  const page = (self: SheetState) => pageOf(model, self);
  const change = (self: SheetState, changed: PageExtras) => changePage(model, self, changed);
  return {
    Orientation: {
      get: (self) => capital(page(self).orientation ?? "portrait"),
      set: (self, value) => {
        const orientation = oneOf(value, ["Portrait", "Landscape"], "orientation");
        change(self, { orientation: orientation === "Portrait" ? "portrait" : "landscape" });
      },
    },
    PaperSize: {
      get: (self) => capital(page(self).paper ?? "letter"),
      set: (self, value) => change(self, { paper: oneOf(value, PAPERS, "paperSize in the preview") }),
    },
    Zoom: { get: (self) => zoomOf(page(self)), set: (self, value) => setZoom(model, self, value) },
    CenterHorizontally: {
      get: (self) => page(self).centerHorizontally ?? false,
      set: (self, value) => change(self, { centerHorizontally: yesNo(value, "centerHorizontally") }),
    },
    FirstPageNumber: {
      get: (self) => page(self).firstPageNumber ?? "",
      set: (self, value) => change(self, { firstPageNumber: whole(value, "firstPageNumber", 0) }),
    },
  };
}

function marginsOf(model: Model): Record<string, Property<SheetState>> {
  const margin = (side: Margin): Property<SheetState> => ({
    get: (self) => pageOf(model, self).margins?.[side] ?? MARGINS[side],
    set: (self, value) => {
      const { margins } = pageOf(model, self);
      changePage(model, self, { margins: { ...margins, [side]: number(value, `${side}Margin`) } });
    },
  });
  return {
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    FooterMargin: margin("footer"),
  };
}

/** What is printed, and what is repeated on every page. */
function printMethods(model: Model): Record<string, Method<SheetState>> {
  const change = (self: SheetState, changed: PageExtras) => changePage(model, self, changed);
  return {
    GetPrintAreaOrNullObject: (self) => {
      const { printAreas = [] } = pageOf(model, self);
      return printAreas.length === 0 ? null : model.areas.at(self.sheetId, printAreas.join(","));
    },
    GetPrintTitleRowsOrNullObject: (self) => {
      const { titleRows } = pageOf(model, self);
      return titleRows === undefined ? null : model.range.of(model.resolve(titleRows, self.sheetId));
    },
    SetPrintArea: (self, args) => {
      const areas = model.areas.type.stateOf(args.at(0))?.ranges ?? [
        model.rangeFrom(args.at(0), self.sheetId, "printArea"),
      ];
      change(self, { printAreas: areas.map(({ area }) => formatArea(area)) });
    },
    SetPrintTitleRows: (self, args) => {
      const { area } = model.rangeFrom(args.at(0), self.sheetId, "printTitleRows");
      if (!wholeRows(area)) throw invalid(`title rows are whole rows such as $1:$2, ${formatArea(area)} was given`);
      change(self, { titleRows: `${area.row + 1}:${lastRow(area) + 1}` });
    },
    SetPrintTitleColumns: (self, args) => {
      const { area } = model.rangeFrom(args.at(0), self.sheetId, "printTitleColumns");
      if (!wholeColumns(area))
        throw invalid(`title columns are whole columns such as $A:$B, ${formatArea(area)} was given`);
      change(self, { titleColumns: formatArea(area) });
    },
  };
}

function setZoom(model: Model, self: SheetState, value: unknown): void {
  const given = record(value, "zoom");
  const rest = withoutZoom(pageOf(model, self));
  const pages = (name: string): number | null => (absent(given[name]) ? null : whole(given[name], name, 0) || null);
  const note = model.engine.notes.of(self.sheetId);
  if (absent(given.scale)) {
    note.page = { ...rest, fit: { wide: pages("horizontalFitToPages"), tall: pages("verticalFitToPages") } };
    return;
  }
  const scale = whole(given.scale, "scale");
  if (scale < SCALE.least || scale > SCALE.most) {
    throw invalid(`scale is from ${SCALE.least} to ${SCALE.most} percent, ${scale} was given`);
  }
  note.page = { ...rest, scale };
}

const withoutZoom = ({ fit: _fit, scale: _scale, ...rest }: PageExtras): PageExtras => rest;

const SCALE = { least: 10, most: 400 } as const;

function zoomOf({ fit, scale }: PageExtras): Readonly<Record<string, number>> {
  if (!fit) return { scale: scale ?? 100 };
  return {
    ...(fit.wide ? { horizontalFitToPages: fit.wide } : {}),
    ...(fit.tall ? { verticalFitToPages: fit.tall } : {}),
  };
}

/** Footers, the same on all pages. */
function footerType(model: Model): ObjectType<SheetState> {
  const texts = new ObjectType<SheetState>("HeaderFooter", () => ({
    properties: {
      CenterFooter: {
        get: (self) => pageOf(model, self).footer?.center ?? "",
        set: (self, value) => {
          const { footer } = pageOf(model, self);
          changePage(model, self, { footer: { ...footer, center: text(value, "centerFooter") } });
        },
      },
    },
  }));
  return new ObjectType<SheetState>("HeaderFooterGroup", () => ({
    objects: { DefaultForAllPages: (self) => texts.of(self) },
  }));
}

/** Row breaks: the row above which a new page begins. */
export function pageBreaksType(model: Model): ObjectType<SheetState> {
  const item = new ObjectType<SheetState & { readonly row: number }>("PageBreak", () => ({
    methods: { GetCellAfterBreak: ({ sheetId, row }) => model.range.of(model.resolve(`A${row}`, sheetId)) },
  }));
  return new ObjectType<SheetState>("PageBreakCollection", () => ({
    items: (self) => (model.engine.notes.of(self.sheetId).page.rowBreaks ?? []).map((row) => item.of({ ...self, row })),
    methods: {
      Add: (self, args) => {
        const { area } = model.rangeFrom(args.at(0), self.sheetId, "pageBreakRange");
        const row = area.row + 1;
        const note = model.engine.notes.of(self.sheetId);
        const rows = new Set([...(note.page.rowBreaks ?? []), row]);
        note.page = { ...note.page, rowBreaks: [...rows].sort((a, b) => a - b) };
        return item.of({ ...self, row });
      },
    },
  }));
}
