/** Keeps V8 from optimising code that a short run is done with before that pays. */
import v8 from "node:v8";

/** The V8 of Node 24, with which this was measured. */
const measured = /^13\.6\./;

/** Ten times V8's own figures: how often a function is called, or a loop goes round, before it is optimised. */
const thresholds = {
  "invocation-count-for-maglev": 4_000,
  "invocation-count-for-maglev-osr": 1_000,
  "invocation-count-for-turbofan": 30_000,
  "invocation-count-for-osr": 5_000,
};

/**
 * To be called once, before most code runs. Programs that run for seconds cost the same, others an eighth less: see
 * docs/performance.md. Does nothing in another V8, because an unknown option would be reported on standard error.
 * @param version of V8
 */
export function optimiseLater(version: string): void {
  if (!measured.test(version)) return;
  for (const [name, value] of Object.entries(thresholds)) v8.setFlagsFromString(`--${name}=${value}`);
}
