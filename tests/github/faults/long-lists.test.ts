/** A checklist that goes on in a second issue, a list of issues that goes on on a second page, and a run by the clock. */
import { faultMatrix } from "./matrix.ts";
import { pages, parts, visibility } from "./sites.ts";
import { scheduled, secondPage, split } from "./situations.ts";

faultMatrix("a split checklist", split, parts);
faultMatrix("a second page", secondPage, pages);
faultMatrix("a run by the clock", scheduled, visibility);
