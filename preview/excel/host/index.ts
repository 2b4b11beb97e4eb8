import type { Profile } from "../profiles";
import { Commands } from "./commands";
import type { PreviewHost } from "./contract";
import { Events, type OfficeHandler } from "./events";
import { Settings } from "./settings";
import { type Theme, officeTheme } from "./theme";
import { UndoGroup } from "./undo-group";

interface HostOptions {
  /** How this Excel behaves towards an add-in. */
  readonly profile: Profile;
  /** The theme in which Excel's stand-in shows itself. */
  readonly theme: () => Theme;
  /** Called with an error of the preview itself. */
  readonly onFault: (fault: unknown) => void;
}

/** Carries out one batch. @param json the request @returns the reply, as JSON */
type Execute = PreviewHost["execute"];

declare global {
  interface Window {
    /** On the preview page: what the pages of the add-in inside it talk to. */
    previewHost?: Host;
  }
}

/**
 * Excel's stand-in for the add-in's pages: put it on `window.previewHost` before their frames load. It is there before
 * the workbook, so that the pages load while the grid does; what they ask of the workbook waits for it.
 */
export class Host implements PreviewHost {
  readonly profile: Profile;
  readonly onFault: HostOptions["onFault"];
  readonly events = new Events();
  readonly settings = new Settings();
  readonly undoGroup: UndoGroup;
  readonly instanceId = `preview-${crypto.randomUUID()}`;
  readonly #theme: HostOptions["theme"];
  readonly #commands: Commands;
  readonly #workbook: Promise<Execute>;
  /** Hands over what carries out batches on the workbook, once the workbook is there. */
  readonly connect: (execute: Execute) => void;
  #showPane: (visible: boolean) => void = () => undefined;

  constructor({ profile, theme, onFault }: HostOptions) {
    this.profile = profile;
    this.onFault = onFault;
    this.undoGroup = new UndoGroup(profile.undoableFormulas.value);
    this.#theme = theme;
    this.#commands = new Commands(this.events, onFault);
    let connect: (execute: Execute) => void = () => undefined;
    this.#workbook = new Promise((resolve) => (connect = resolve));
    this.connect = connect;
  }

  get requirementSets(): PreviewHost["requirementSets"] {
    return this.profile.requirementSets.value;
  }

  async execute(json: string): Promise<string> {
    const execute = await this.#workbook;
    return execute(json);
  }

  beginUndoGroup(): () => void {
    return this.undoGroup.begin();
  }

  registerEvent(dispatchId: number, handler: OfficeHandler): () => void {
    return this.#commands.register(dispatchId, handler);
  }

  commandCompleted(id: string, status: number): void {
    this.#commands.completed(id, status);
  }

  /** Runs a command of the ribbon in the page of the shared runtime. */
  runCommand(name: string): void {
    this.#commands.run(name);
  }

  /** The add-in shows or hides its pane. */
  showPane(visible: boolean): void {
    this.#showPane(visible);
  }

  /** @param changed is called when the add-in shows or hides its pane */
  onVisibility(changed: (visible: boolean) => void): void {
    this.#showPane = changed;
  }

  officeTheme(): string {
    return officeTheme(this.#theme());
  }
}
