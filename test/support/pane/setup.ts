// What Fluent UI asks of a browser and jsdom does not have.
import { TextDecoder, TextEncoder } from "node:util";

class NoResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

Object.assign(globalThis, {
  ResizeObserver: NoResizeObserver,
  TextDecoder,
  TextEncoder,
  __VERSION__: "1.2.3",
  __BUILD__: "test",
});
window.matchMedia = (query: string): MediaQueryList =>
  Object.assign(new EventTarget(), {
    matches: false,
    media: query,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  });
Element.prototype.scrollIntoView = () => {};

// jsdom compares an element with every rule of its style sheets whenever its role or name is asked for: three quarters
// of
// the time of these tests. What they ask is whether it is hidden, and the pane hides nothing by a rule.
const notShown = document.createElement("span").style;
notShown.display = "none";
window.getComputedStyle = (element) =>
  element.closest("[hidden], head, script, style") ? notShown : (element as HTMLElement).style;
