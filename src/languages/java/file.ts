/** A file of Java while it is read. */
import type { Source } from "../syntax/syntax.ts";

/** What its names mean. Scopes are not modelled: of two locals with one name, the last wins. */
export interface JavaFile extends Source {
  /** Full names of imported types. */
  types: Map<string, string>;
  /** Full names of members that `import static` names. */
  statics: Map<string, string>;
  /** Types of fields and of components of records. */
  fields: Map<string, string>;
  /** Types of locals and parameters. */
  locals: Map<string, string>;
}
