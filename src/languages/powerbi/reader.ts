/** DAX and Power Query: `dax measure`, `dax column`, `dax relationship`, `dax function SUMX`, `powerquery call Table.Group`. */
import type { FactReader } from "../fact.ts";
import { type Notation, sourceLines } from "../syntax/source-lines.ts";

// Strings stay on their line. Names of tables are in single quotes.
const notation: Notation = {
  comments: ["//", "--"],
  quotes: ['"', "'"],
  longQuotes: [],
  heredocs: false,
};

/** "measure Total = SUM(…)", "DEFINE MEASURE Sales[Total] = …", and calculated columns of TMDL. */
const declared = /^\s*(?:define\s+)?(measure|column)\s+[^=]+=/i;
const relationship = /^\s*relationship\s+\S/;
/** Power Query's functions have a dot and small letters, DAX's are written in capitals. */
const powerQuery = /(?<![\w.[])([A-Z][a-z][A-Za-z]*\.[A-Z][a-z][A-Za-z]*)\s*\(/g;
const dax = /(?<![\w.[])([A-Z][A-Z0-9]*(?:\.[A-Z0-9]+)*)\s*\(/g;

export const powerbiReader: FactReader = (text, add) => {
  for (const { text: said, line } of sourceLines(text, notation)) {
    const kind = declared.exec(said)?.[1];
    if (kind !== undefined) add(`dax ${kind.toLowerCase()}`, line);
    if (relationship.test(said)) add("dax relationship", line);
    const spoken = said.replace(/"[^"]*"|'[^']*'|\[[^\][]*\]/g, " ");
    for (const [, name = ""] of spoken.matchAll(powerQuery)) add(`powerquery call ${name}`, line);
    for (const [, name = ""] of spoken.matchAll(dax)) add(`dax function ${name}`, line);
  }
};
