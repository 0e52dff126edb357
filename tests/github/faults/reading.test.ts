/** Reading, in a run that makes and changes checklists. */
import { faultMatrix } from "./matrix.ts";
import { reads } from "./sites.ts";
import { keep } from "./situations.ts";

faultMatrix("reading", keep, reads);
