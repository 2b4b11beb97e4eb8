import { Engine } from "@univerjs/preset-sheets-core";

type Draw = Parameters<Engine["runRenderLoop"]>[0];

/** So often a canvas is looked at for changes: as often as a person can tell. */
const LOOK_AFTER_MS = 33;
/** Where much is to be drawn, so much of the time at most: what the add-in writes comes first. */
const SHARE_OF_TIME = 0.2;

/**
 * Cures a habit of the grid engine (Univer 0.25.1): each of its canvases, also those of editors that nobody has
 * opened, asks for every frame of the screen, whether there is something to draw or not, which took an eighth of a
 * processor while nothing happened. Here a canvas is drawn where something on it has changed.
 */
export function drawWhenChanged(): void {
  const loops = new WeakMap<Engine, { readonly draws: Set<Draw>; readonly stop: () => void }>();
  const loopOf = (engine: Engine) => {
    const draws = new Set<Draw>();
    const isChanged = () => Object.values(engine.getScenes()).some((scene) => scene.isDirty());
    let timer: number;
    const lookAfter = (took: number) => {
      timer = window.setTimeout(look, Math.max(LOOK_AFTER_MS, took / SHARE_OF_TIME));
    };
    const draw = () => {
      const began = performance.now();
      draws.forEach((each) => each());
      if (loops.has(engine)) lookAfter(performance.now() - began);
    };
    const look = () => (isChanged() ? requestAnimationFrame(draw) : lookAfter(0));
    requestAnimationFrame(draw);
    return { draws, stop: () => clearTimeout(timer) };
  };
  const end = (engine: Engine) => {
    loops.get(engine)?.stop();
    loops.delete(engine);
  };

  Engine.prototype.runRenderLoop = function drawChanges(this: Engine, draw: Draw) {
    const loop = loops.get(this) ?? loopOf(this);
    loops.set(this, loop);
    loop.draws.add(draw);
  };
  Engine.prototype.stopRenderLoop = function stopDrawing(this: Engine, draw?: Draw) {
    const draws = loops.get(this)?.draws;
    if (draw) draws?.delete(draw);
    if (!draw || draws?.size === 0) end(this);
  };
}
