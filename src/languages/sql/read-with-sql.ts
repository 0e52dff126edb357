/** Reads a program along with the SQL in its strings. */
import type { AddFact, FactReader } from "../fact.ts";
import { JoinedStrings } from "../syntax/joined-strings.ts";
import type { AddString } from "../syntax/string-literals.ts";
import { readSqlString } from "./reader.ts";

/** @param createReader makes a reader that calls `onString` for each string, in their order */
export function readWithSql(
  createReader: (onString: AddString) => FactReader,
  text: string,
  add: AddFact,
): void {
  const strings = sqlStrings(text, add);
  createReader(strings.add)(text, add);
  strings.end();
}

/** Takes the strings of a text in their order, and adds the facts of the SQL in them. */
export function sqlStrings(text: string, add: AddFact): JoinedStrings {
  return new JoinedStrings(text, (value, line) => readSqlString(value, line, add));
}
