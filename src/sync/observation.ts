/** Everything that a run needs to decide. */
import type { Reading } from "../plan/reading.ts";
import type { Snapshot } from "../plan/snapshot.ts";

export interface Observation {
  snapshot: Snapshot;
  reading: Reading;
}
