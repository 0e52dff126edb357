/** A checklist that goes on in a second issue, and a list of issues that goes on on a second page. */
import { faultMatrix } from "./matrix.ts";
import { pages, parts } from "./sites.ts";
import { secondPage, split } from "./situations.ts";

faultMatrix("a split checklist", split, parts);
faultMatrix("a second page", secondPage, pages);
