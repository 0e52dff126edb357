/** SQL in the strings of other languages. */
import type { FactReader } from "../fact.ts";
import type { FileKind } from "../file-kind.ts";
import type { AddString } from "../syntax/string-literals.ts";

/** @param load gives a function that makes a reader, which calls `onString` for each string of the code */
export function withSqlInStrings(load: () => Promise<(onString: AddString) => FactReader>): FileKind["load"] {
  return async () => {
    const [createReader, { readWithSql }] = await Promise.all([load(), import("./read-with-sql.ts")]);
    return (_path, text, _context, add) => readWithSql(createReader, text, add);
  };
}
