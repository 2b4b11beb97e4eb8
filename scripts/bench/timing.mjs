// The best of several tries: whatever else the machine is doing only ever makes a try slower.
import { performance } from "node:perf_hooks";

const TRIES = 8;
const TRY_MS = 40;

/** How long a run takes, in milliseconds. */
export function milliseconds(run, tries = TRIES) {
  const times = Array.from({ length: tries }, (_, at) => {
    const start = performance.now();
    run(at);
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** How often it runs in a second. */
export function perSecond(run) {
  const speeds = Array.from({ length: TRIES }, () => {
    let times = 0;
    const start = performance.now();
    do {
      for (let at = 0; at < 16; at += 1) run();
      times += 16;
    } while (performance.now() - start < TRY_MS);
    return times / ((performance.now() - start) / 1000);
  });
  return Math.max(...speeds);
}
