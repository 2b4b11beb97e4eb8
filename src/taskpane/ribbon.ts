import type { CurrentScreen } from "./current-screen";
import { SCREENS, type Screen } from "./screens";

/** The command of a screen's ribbon button, as manifest.xml names it: openFunctions. */
export const commandOf = ({ title }: Screen): string => `open${title}`;

/**
 * Gives each of the ribbon's buttons its screen. It has to be called while the page is still being read: Excel runs a
 * button's command as soon as office.js has answered, and drops the first click if the command is not there by then.
 */
export function associateCommands(current: CurrentScreen): void {
  for (const screen of SCREENS) {
    Office.actions.associate(commandOf(screen), (event: Office.AddinCommands.Event) => {
      current.open(screen);
      // Where Excel cannot show the pane there is nowhere to say so; the button must be usable again all the same.
      void Office.addin
        .showAsTaskpane()
        .catch(() => undefined)
        .then(() => event.completed());
    });
  }
}
