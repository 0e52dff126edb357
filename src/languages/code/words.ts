/** Words of a language that are facts. Known from the start, so that files without them are not read. */

export interface CodeWords {
  /** The first word of the language's facts, in small letters. */
  readonly id: string;
  /** Each is a fact by itself: `csharp foreach`. */
  readonly statements: string;
  /** Words before a declaration. Together they are a fact: `csharp abstract class`. */
  readonly modifiers: string;
}

/** What must be in a file for `ID catch`, `ID throw` and `ID rethrow` in a language with these words. */
export function errorHints(id: string, catching = ["catch"], throwing = ["throw"]): [string, string[]][] {
  return [
    [`${id} catch`, catching],
    [`${id} throw`, throwing],
    [`${id} rethrow`, throwing],
  ];
}
