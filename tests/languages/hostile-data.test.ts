/** Hostile texts for the readers of data, configuration and SQL. */
import { data, describeHostile } from "./describe-hostile.ts";

describeHostile(data);
