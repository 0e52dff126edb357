/** What must be in a file for facts of SQL to be found in it. */
import type { FactHints } from "../fact-hints.ts";
import { aggregateFunctions, windowFunctions } from "./functions.ts";

export const sqlHints: FactHints = {
  byFact: {
    "sql aggregate": aggregateFunctions,
    "sql window": ["over", ...windowFunctions],
    "sql subquery": ["select"],
    "sql offset": ["offset", "limit"],
    "sql transaction": ["begin", "commit", "start"],
    "sql foreign key": ["references", "foreign"],
    "sql create materialized view": ["materialized"],
    "sql create index": ["index"],
    "sql create dimension": ["create"],
    "sql create fact": ["create"],
    "sql create layer": ["create"],
    "sql create last layer": ["create"],
  },
  // How the statements begin that are looked for in strings, and a cell of SQL that Databricks keeps in a comment.
  elsewhere: {
    id: "sql",
    words: [
      ["select", "from"],
      ["insert", "into"],
      ["update", "set"],
      ["delete", "from"],
      ...["table", "view", "index", "function", "schema", "database"].map((thing) => ["create", thing]),
      ["alter", "table"],
      ...["table", "view", "index"].map((thing) => ["drop", thing]),
      ["with", "as"],
      ["merge", "into"],
      ["truncate", "table"],
      ["explain", "select"],
      ["copy", "from"],
      ["magic"],
    ],
  },
  shapes: {
    // A statement may be in several strings of a program. No part can match what another one matches, so this is linear.
    "sql subquery": /\((?:[\s"',+.]|\\[nrt\r\n]|--[^\n]*\n|\/\*(?:[^*]|\*(?!\/)){0,300}\*\/)*select\b/i,
  },
};
