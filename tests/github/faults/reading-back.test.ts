/** A write succeeds, its response is lost, and then reading the result back fails. */
import { faultMatrix } from "./matrix.ts";
import { backs } from "./sites.ts";
import { keep } from "./situations.ts";

faultMatrix("reading back", keep, backs);
