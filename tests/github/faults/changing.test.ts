/** Updating milestones and checklists. */
import { faultMatrix } from "./matrix.ts";
import { changes } from "./sites.ts";
import { keep } from "./situations.ts";

faultMatrix("changing", keep, changes);
