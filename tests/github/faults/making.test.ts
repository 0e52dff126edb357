/** Creating milestones, checklists and labels. */
import { faultMatrix } from "./matrix.ts";
import { makes } from "./sites.ts";
import { keep } from "./situations.ts";

faultMatrix("making", keep, makes);
