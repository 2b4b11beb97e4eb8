import { type HostObject, ObjectType } from "./object-type";

/** What the services of office.js ask of the page around the pane. */
interface ServiceOptions {
  /** Called when the add-in shows or hides its pane. */
  readonly onVisibility: (visible: boolean) => void;
}

/**
 * Services inside office.js itself, by their name on the wire. None of them concerns the workbook; what is not listed
 * here is ApiNotFound.
 */
const SERVICES = [
  new ObjectType<ServiceOptions>("Microsoft.InternalService.AddinInternalService", () => ({
    methods: { NotifyActionHandlerReady: () => null },
  })),
  new ObjectType<ServiceOptions>("Microsoft.ExcelServices.CustomFunctions", () => ({
    methods: { _SetOsfControlContainerReadyForCustomFunctions: () => null },
  })),
  new ObjectType<ServiceOptions>("Microsoft.AppRuntime.AppRuntimeService", () => ({
    methods: {
      SetAppRuntimeState: ({ onVisibility }, args) => {
        onVisibility(args.text(0, "the state") === "Visible");
        return null;
      },
    },
  })),
];

/** Gives the service of that name, or null if there is none. */
export function services(options: ServiceOptions): (name: string) => HostObject | null {
  return (name) => SERVICES.find((service) => service.name === name)?.of(options) ?? null;
}
