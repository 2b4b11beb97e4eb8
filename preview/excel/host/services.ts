import { type HostObject, ObjectType } from "./object-type";

/**
 * Services inside office.js itself that it calls while starting, each with the calls it makes.
 * None of them concerns the workbook; what is not listed here is ApiNotFound.
 */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  "Microsoft.InternalService.AddinInternalService": ["NotifyActionHandlerReady"],
  "Microsoft.ExcelServices.CustomFunctions": ["_SetOsfControlContainerReadyForCustomFunctions"],
};

const noAnswer = (): null => null;

const SERVICES = new Map(
  Object.entries(CALLS).map(([name, calls]) => [
    name,
    new ObjectType<null>(name, () => ({ methods: Object.fromEntries(calls.map((call) => [call, noAnswer])) })),
  ]),
);

/** The start-up service of that name, or null if there is none. */
export function startUpService(name: string): HostObject | null {
  return SERVICES.get(name)?.of(null) ?? null;
}
