/** What must be in a file for facts of SQL to be found in it. */
import type { FactHints } from "../fact-hints.ts";
import { aggregateFunctions, windowFunctions } from "./functions.ts";

export const sqlHints: FactHints = {
  byFact: {
    "sql aggregate": aggregateFunctions,
    "sql window": ["over", ...windowFunctions],
    "sql subquery": ["select"],
    "sql transaction": ["begin", "commit", "start"],
    "sql foreign key": ["references", "foreign"],
    "sql create materialized view": ["materialized"],
  },
  shapes: {
    // A statement may be in several strings of a program. No part can match what another one matches, so this is linear.
    "sql subquery": /\((?:[\s"',]|--[^\n]*\n|\/\*(?:[^*]|\*(?!\/)){0,300}\*\/)*select\b/i,
  },
};
