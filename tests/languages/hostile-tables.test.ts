/** Hostile texts for the reader that works by tables. */
import { byTable, describeHostile } from "./describe-hostile.ts";

describeHostile(byTable);
