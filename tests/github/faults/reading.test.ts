/** Reads, in a run that creates and updates checklists. */
import { faultMatrix } from "./matrix.ts";
import { reads } from "./sites.ts";
import { keep } from "./situations.ts";

faultMatrix("reading", keep, reads);
