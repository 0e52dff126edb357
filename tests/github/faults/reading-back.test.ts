/** A write was done, its answer got lost, and then looking for what it did goes wrong. */
import { faultMatrix } from "./matrix.ts";
import { backs } from "./sites.ts";
import { keep } from "./situations.ts";

faultMatrix("reading back", keep, backs);
