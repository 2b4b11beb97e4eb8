import { Engine } from "@univerjs/preset-sheets-core";

type Draw = Parameters<Engine["runRenderLoop"]>[0];

/** So often a canvas is looked at for changes: as often as a person can tell. */
const LOOK_AFTER_MS = 33;
/** A sheet that is about to change again is drawn four times a second at most, and a ninth of the time. */
const BUSY_PAUSE_MS = 250;
const BUSY_PAUSE_SHARE = 8;

/**
 * Cures a habit of the grid engine (Univer 0.25.1): each of its canvases, also those of editors that nobody has
 * opened, asks for every frame of the screen, whether there is something to draw or not, which took an eighth of a
 * processor while nothing happened. Here a canvas is drawn where something on it has changed.
 */
export function drawWhenChanged(): void {
  const loops = new WeakMap<Engine, { readonly draws: Set<Draw>; readonly stop: () => void }>();

  Engine.prototype.runRenderLoop = function drawChanges(this: Engine, draw: Draw) {
    const loop = loops.get(this) ?? startLoop(this);
    loops.set(this, loop);
    loop.draws.add(draw);
  };
  Engine.prototype.stopRenderLoop = function stopDrawing(this: Engine, draw?: Draw) {
    const loop = loops.get(this);
    if (draw) loop?.draws.delete(draw);
    else loop?.draws.clear();
    if (loop?.draws.size !== 0) return;
    loop.stop();
    loops.delete(this);
  };
}

function startLoop(engine: Engine) {
  const draws = new Set<Draw>();
  let [drawn, took, isAsked] = [-Infinity, 0, false];
  const isChanged = () => Object.values(engine.getScenes()).some((scene) => scene.isDirty());
  const isTooEarly = () =>
    window.gridIsBusy?.() === true && performance.now() - drawn < Math.max(BUSY_PAUSE_MS, BUSY_PAUSE_SHARE * took);
  const draw = () => {
    isAsked = false;
    const begun = performance.now();
    draws.forEach((each) => each());
    drawn = performance.now();
    took = drawn - begun;
  };
  const look = () => {
    if (isAsked || !isChanged() || isTooEarly()) return;
    isAsked = true;
    requestAnimationFrame(draw);
  };
  look();
  const timer = setInterval(look, LOOK_AFTER_MS);
  return { draws, stop: () => clearInterval(timer) };
}
