/** Words of a language that are facts. Known from the start, so that files without them are not read. */

export interface CodeWords {
  /** The first word of the language's facts, in small letters. */
  readonly id: string;
  /** Each is a fact by itself: `csharp foreach`. */
  readonly statements: string;
  /** Words before a declaration. Together they are a fact: `csharp abstract class`. */
  readonly modifiers: string;
}
