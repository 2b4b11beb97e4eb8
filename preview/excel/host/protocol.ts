/**
 * The request and the reply that office.js exchanges with its host for one `context.sync()`.
 * Field names and numbers are those on the wire; nothing in this file knows Excel.
 */

/** How an object of a batch is reached. */
export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** What a batch asks to be done with an object. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/**
 * An object path in place of an argument: a number, or nested as the argument is nested; null where the argument
 * is plain.
 */
export type PathIdTree = number | null | readonly PathIdTree[];

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly PathIdTree[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly RecursiveQueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface BatchRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
  readonly AutoKeepReference?: boolean;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface BatchReply {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}
