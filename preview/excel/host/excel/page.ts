import { type Margin, PAPER_CODES, type PageExtras, type Paper, type Side } from "../../xlsx/extras";
import { absent, number, oneOf, record, text, whole, yesNo } from "../args";
import { invalid } from "../errors";
import { type HostObject, ObjectType, type Property } from "../object-type";
import { formatArea, lastRow, parseArea, wholeColumns, wholeRows } from "./address";
import type { Model } from "./model";
import type { SheetState } from "./worksheet";

/** Excel's margins when nothing else is said, in points. */
const MARGINS: Readonly<Record<Margin, number>> = {
  top: 54,
  bottom: 54,
  left: 50.4,
  right: 50.4,
  header: 21.6,
  footer: 21.6,
};
const POINTS_PER = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const PAPERS = Object.keys(PAPER_CODES) as Paper[];
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * Page set-up of a sheet. The grid has no printed pages: what is set here is kept, can be read back,
 * and goes into the saved file.
 */
export function pageType(model: Model): ObjectType<SheetState> {
  const page = ({ sheetId }: SheetState): PageExtras => model.engine.notes.of(sheetId).page;
  const change = ({ sheetId }: SheetState, changed: PageExtras): void => {
    const note = model.engine.notes.of(sheetId);
    note.page = { ...note.page, ...changed };
  };
  const flag = (
    name: string,
    field: "centerHorizontally" | "centerVertically" | "gridlines" | "headings" | "blackAndWhite",
  ): Property<SheetState> => ({
    get: (self) => page(self)[field] ?? false,
    set: (self, value) => change(self, { [field]: yesNo(value, name) }),
  });
  const margin = (side: Margin): Property<SheetState> => ({
    get: (self) => page(self).margins?.[side] ?? MARGINS[side],
    set: (self, value) => change(self, { margins: { ...page(self).margins, [side]: number(value, `${side}Margin`) } }),
  });
  const headersFooters = headerFooterType(page, change);
  return new ObjectType<SheetState>("PageLayout", () => ({
    properties: {
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
      Zoom: { get: (self) => zoomOf(page(self)), set: (self, value) => setZoom(self, value) },
      CenterHorizontally: flag("centerHorizontally", "centerHorizontally"),
      CenterVertically: flag("centerVertically", "centerVertically"),
      PrintGridlines: flag("printGridlines", "gridlines"),
      PrintHeadings: flag("printHeadings", "headings"),
      BlackAndWhite: flag("blackAndWhite", "blackAndWhite"),
      PrintOrder: {
        get: (self) => (page(self).overThenDown ? "OverThenDown" : "DownThenOver"),
        set: (self, value) =>
          change(self, {
            overThenDown: oneOf(value, ["OverThenDown", "DownThenOver"], "printOrder") === "OverThenDown",
          }),
      },
      FirstPageNumber: {
        get: (self) => page(self).firstPageNumber ?? "",
        set: (self, value) => change(self, { firstPageNumber: whole(value, "firstPageNumber", 0) }),
      },
      TopMargin: margin("top"),
      BottomMargin: margin("bottom"),
      LeftMargin: margin("left"),
      RightMargin: margin("right"),
      HeaderMargin: margin("header"),
      FooterMargin: margin("footer"),
    },
    objects: { HeadersFooters: (self) => headersFooters.of(self) },
    methods: {
      SetPrintMargins: (self, args) => {
        const points = POINTS_PER[args.oneOf(0, ["Points", "Inches", "Centimeters"], "unit")];
        const given = Object.entries(record(args.at(1), "marginOptions")).filter(([, value]) => !absent(value));
        const margins = given.map(([side, value]) => [
          oneOf(side, Object.keys(MARGINS) as Margin[], "a margin"),
          number(value, side) * points,
        ]);
        change(self, {
          margins: { ...page(self).margins, ...(Object.fromEntries(margins) as Record<Margin, number>) },
        });
      },
      SetPrintArea: (self, args) => {
        const areas = model.areas.type.stateOf(args.at(0))?.ranges ?? [
          model.rangeFrom(args.at(0), self.sheetId, "printArea"),
        ];
        change(self, { printAreas: areas.map(({ area }) => formatArea(area)) });
      },
      GetPrintArea: printArea,
      GetPrintAreaOrNullObject: printArea,
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
      GetPrintTitleRows: (self) => titles(self, page(self).titleRows),
      GetPrintTitleRowsOrNullObject: (self) => titles(self, page(self).titleRows),
      GetPrintTitleColumns: (self) => titles(self, page(self).titleColumns),
      GetPrintTitleColumnsOrNullObject: (self) => titles(self, page(self).titleColumns),
    },
  }));
  function printArea(self: SheetState): HostObject | null {
    const areas = page(self).printAreas ?? [];
    return areas.length === 0 ? null : model.areas.collection(self.sheetId, areas.join(","));
  }
  function titles({ sheetId }: SheetState, address: string | undefined): HostObject | null {
    const area = address === undefined ? null : parseArea(address);
    return area ? model.rangeOf(sheetId, area) : null;
  }
  function setZoom(self: SheetState, value: unknown): void {
    const given = record(value, "zoom");
    const rest = withoutZoom(page(self));
    const pages = (name: string): number | null => (absent(given[name]) ? null : whole(given[name], name, 0) || null);
    const note = model.engine.notes.of(self.sheetId);
    if (absent(given.scale)) {
      note.page = { ...rest, fit: { wide: pages("horizontalFitToPages"), tall: pages("verticalFitToPages") } };
      return;
    }
    const scale = whole(given.scale, "scale");
    if (scale < SCALE.least || scale > SCALE.most) {
      throw invalid(`scale is from ${SCALE.least} to ${SCALE.most} per cent, ${scale} was given`);
    }
    note.page = { ...rest, scale };
  }
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

/** Headers and footers, the same on all pages. */
function headerFooterType(
  page: (self: SheetState) => PageExtras,
  change: (self: SheetState, changed: PageExtras) => void,
): ObjectType<SheetState> {
  const part = (where: "header" | "footer", side: Side): Property<SheetState> => ({
    get: (self) => page(self)[where]?.[side] ?? "",
    set: (self, value) =>
      change(self, { [where]: { ...page(self)[where], [side]: text(value, `${side}${capital(where)}`) } }),
  });
  const texts = new ObjectType<SheetState>("HeaderFooter", () => ({
    properties: {
      LeftHeader: part("header", "left"),
      CenterHeader: part("header", "center"),
      RightHeader: part("header", "right"),
      LeftFooter: part("footer", "left"),
      CenterFooter: part("footer", "center"),
      RightFooter: part("footer", "right"),
    },
  }));
  return new ObjectType<SheetState>("HeaderFooterGroup", () => ({
    properties: {
      State: { get: () => "Default", set: (_self, value) => void oneOf(value, ["Default"], "state in the preview") },
    },
    objects: { DefaultForAllPages: (self) => texts.of(self) },
  }));
}

/** Row breaks: the row above which a new page begins. */
export function pageBreaksType(model: Model): ObjectType<SheetState> {
  const breaks = ({ sheetId }: SheetState): readonly number[] => model.engine.notes.of(sheetId).page.rowBreaks ?? [];
  const item = new ObjectType<SheetState & { readonly row: number }>("PageBreak", () => ({
    properties: { ColumnIndex: { get: () => 0 }, RowIndex: { get: ({ row }) => row - 1 } },
    methods: {
      Delete: (self) => {
        const note = model.engine.notes.of(self.sheetId);
        note.page = { ...note.page, rowBreaks: breaks(self).filter((row) => row !== self.row) };
      },
      GetCellAfterBreak: ({ sheetId, row }) => model.rangeOf(sheetId, { row: row - 1, column: 0, rows: 1, columns: 1 }),
    },
  }));
  return new ObjectType<SheetState>("PageBreakCollection", () => ({
    items: (self) => breaks(self).map((row) => item.of({ ...self, row })),
    methods: {
      Add: (self, args) => {
        const { area } = model.rangeFrom(args.at(0), self.sheetId, "pageBreakRange");
        const row = area.row + 1;
        const note = model.engine.notes.of(self.sheetId);
        note.page = { ...note.page, rowBreaks: [...new Set([...breaks(self), row])].sort((a, b) => a - b) };
        return item.of({ ...self, row });
      },
      RemovePageBreaks: (self) => {
        const note = model.engine.notes.of(self.sheetId);
        note.page = { ...note.page, rowBreaks: [] };
      },
    },
  }));
}
