/** A checklist in two issues, a list of issues on two pages, and a scheduled run. */
import { faultMatrix } from "./matrix.ts";
import { pages, parts, visibility } from "./sites.ts";
import { scheduled, secondPage, split } from "./situations.ts";

faultMatrix("a split checklist", split, parts);
faultMatrix("a second page", secondPage, pages);
faultMatrix("a run by the clock", scheduled, visibility);
