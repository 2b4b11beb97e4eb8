import JSZip from "jszip";

/** One sheet's part of the file. */
export interface SheetPart {
  readonly name: string;
  readonly xml: Document;
  readonly tables: readonly Document[];
  /** Where relations of the sheet lead, by their id. */
  readonly targets: ReadonlyMap<string, string>;
}

/** The parts that exceljs does not read, or not whole. */
export interface Package {
  readonly sheets: readonly SheetPart[];
  readonly workbook: Document;
  readonly styles: Document;
  /** What the file has and the preview cannot show, in words. */
  readonly missing: readonly string[];
  /** The file as exceljs can read it: it fails on the formulas of table columns. */
  readonly readable: ArrayBuffer;
}

const NOT_SHOWN: readonly (readonly [RegExp, string])[] = [
  [/^xl\/charts\/chart\d+\.xml$/, "charts"],
  [/^xl\/media\//, "pictures"],
  [/^xl\/pivotTables\//, "pivot tables"],
  [/^xl\/(threadedC|c)omments/, "comments"],
  [/^xl\/slicers\//, "slicers"],
  [/^xl\/vbaProject\.bin$/, "macros"],
  [/^xl\/externalLinks\//, "links to other workbooks"],
];

export async function readPackage(bytes: ArrayBuffer | Uint8Array): Promise<Package> {
  const zip = await JSZip.loadAsync(bytes);
  const part = async (path: string): Promise<Document> =>
    new DOMParser().parseFromString((await zip.file(path)?.async("string")) ?? "<none/>", "text/xml");
  const workbook = await part("xl/workbook.xml");
  const targetsOf = async (path: string): Promise<Map<string, string>> =>
    new Map(
      elements(await part(path), "Relationship").map((each) => [
        each.getAttribute("Id") ?? "",
        (each.getAttribute("Target") ?? "").replace(/^(?:\/xl|\.\.)\//, ""),
      ]),
    );
  const parts = await targetsOf("xl/_rels/workbook.xml.rels");
  const sheets = await Promise.all(
    elements(workbook, "sheet").map(async (sheet) => {
      const path = parts.get(sheet.getAttribute("r:id") ?? "") ?? "";
      const targets = await targetsOf(`xl/${path.replace(/([^/]*)$/, "_rels/$1.rels")}`);
      const tables = [...targets.values()].filter((target) => target.startsWith("tables/"));
      return {
        name: sheet.getAttribute("name") ?? "",
        xml: await part(`xl/${path}`),
        tables: await Promise.all(tables.map((table) => part(`xl/${table}`))),
        targets,
      };
    }),
  );
  const names = Object.keys(zip.files);
  for (const path of names.filter((name) => /^xl\/tables\/table\d+\.xml$/.test(name))) {
    const xml = (await zip.file(path)?.async("string")) ?? "";
    zip.file(path, xml.replace(/<tableColumn ([^>]*[^/])>.*?<\/tableColumn>/gs, "<tableColumn $1/>"));
  }
  return {
    sheets,
    workbook,
    styles: await part("xl/styles.xml"),
    missing: NOT_SHOWN.filter(([pattern]) => names.some((name) => pattern.test(name))).map(([, words]) => words),
    readable: await zip.generateAsync({ type: "arraybuffer" }),
  };
}

/** All elements of that name below, whatever their namespace. */
export function elements(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

/** The text of the first element of that name; undefined where there is none. */
export function textOf(parent: Element, name: string): string | undefined {
  return elements(parent, name)[0]?.textContent ?? undefined;
}

/** Whether a flag is set. */
export function isSet(element: Element, name: string): boolean {
  return ["1", "true"].includes(element.getAttribute(name) ?? "");
}

/** The attribute as a number; undefined where it is left out. */
export function numberAt(element: Element, name: string): number | undefined {
  const text = element.getAttribute(name);
  return text === null ? undefined : Number(text);
}
