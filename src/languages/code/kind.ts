/** Files that the shared reader reads. */
import type { FileKind } from "../file-kind.ts";
import { withSqlInStrings } from "../sql/in-strings.ts";
import type { CodeTable } from "./table.ts";

/** A kind of file for the shared reader. @param id the first word of its facts */
export function codeFiles(name: RegExp, id: string, load: () => Promise<CodeTable>): FileKind {
  return {
    name,
    factTypes: [id, "sql"],
    load: withSqlInStrings(async () => {
      const [{ codeReaders }, table] = await Promise.all([import("./reader.ts"), load()]);
      return codeReaders(table);
    }),
  };
}
