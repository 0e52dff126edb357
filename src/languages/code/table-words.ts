/** The words of a table as sets. */
import { type CodeTable, wordsOf } from "./table.ts";

/** The words of a language's table, ready to be looked up. */
export interface Words {
  readonly statements: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  readonly self: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
  readonly plainTypes: ReadonlySet<string>;
  readonly variables: ReadonlySet<string>;
  readonly namespaces: ReadonlySet<string>;
  readonly constructors: ReadonlySet<string>;
  readonly makers: ReadonlySet<string>;
  readonly opened: ReadonlySet<string>;
  readonly soft: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  /** Words that never name a value. */
  readonly all: ReadonlySet<string>;
}

/** @returns what {@link CodeFile} needs of a table, made once for all files */
export function wordsIn(table: CodeTable): Words {
  const one = (list: string | undefined): ReadonlySet<string> => wordsOf(list);
  const declaring = [table.types, table.functions ?? {}, table.imports].flatMap((some) => Object.keys(some));
  return {
    statements: one(table.statements),
    pairs: new Set(table.pairs),
    modifiers: one(table.modifiers),
    heads: one(table.heads),
    self: one(table.self),
    members: one(table.members),
    named: one(table.named),
    plainTypes: one(table.plainTypes),
    variables: one(table.variables),
    namespaces: one(table.namespaces),
    constructors: one(table.constructors),
    makers: one(table.makers),
    opened: one(table.opened?.members),
    soft: one(table.soft),
    given: one(table.given),
    all: new Set([
      ...one(table.statements),
      ...one(table.words),
      ...one(table.heads),
      ...one(table.variables),
      ...one(table.namespaces),
      ...declaring,
    ]),
  };
}
