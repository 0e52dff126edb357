/**
 * What the shared reader of code has to know about a language. A new language is one such table: lists are words with
 * spaces between them, as they are written in the language.
 */
import type { CodeWords } from "./words.ts";

/** How one kind of string literal is written. The first form that fits is taken. */
export interface StringForm {
  /** Sticky; matches what opens the string. */
  readonly open: RegExp;
  /** What closes it. @param opened the match of `open` */
  readonly close: string | ((opened: RegExpExecArray) => string);
  /** True if a backslash takes the meaning of the next character. */
  readonly escapes?: boolean;
  /** True if the closing mark, written twice, is part of the string. */
  readonly doubled?: boolean;
  /** True if it may span several lines. */
  readonly lines?: boolean;
  /** What opens code in the string: `${`. It ends with the bracket that fits. */
  readonly hole?: string;
  /** True for what is a string only where a value may start, such as a regular expression. */
  readonly atStart?: boolean;
  /** True for a string that opens on its line and whose text is the lines below, up to a line with the closing mark only. */
  readonly here?: boolean;
  /** The kind of literal for a fact, if it is one: `regex`. */
  readonly literal?: string;
}

/** How an import is written. */
export type ImportForm =
  /** `import a.b.C`, `using X = a.b`, `import a.b.C as D` */
  | "path"
  /** `use a::{b, c as d}`, nested */
  | "tree"
  /** `import "a" as b`, `require("a")` */
  | "string";

export interface CodeTable extends CodeWords {
  // How the text is cut into tokens.
  /** What starts a comment up to the end of its line. */
  readonly lineComments: string;
  /** Comments of several lines. */
  readonly blockComments?: readonly BlockComment[];
  readonly strings: readonly StringForm[];
  /** Characters with which a string may start, the letters before its quote among them. */
  readonly stringStarts: string;
  /** Sticky; a name, by default letters, digits and underscores. */
  readonly names?: RegExp;
  /** Sticky; what else counts as a string, such as a symbol in Ruby. */
  readonly symbols?: RegExp;
  /** Set if lines that start with `#` are instructions to a preprocessor, as in C. */
  readonly preprocessor?: boolean;
  /** Set if code is only what is between these marks. */
  readonly between?: { readonly open: RegExp; readonly close: string };
  /** A line that ends the program. */
  readonly endLine?: string;

  // Words.
  /** Two words or signs that are beside each other, and are a fact together: `swift if let`. */
  readonly pairs?: readonly string[];
  /** Signs that are a fact, by the sign: `{ "?.": "optional chaining" }`. */
  readonly signs?: Readonly<Record<string, string>>;
  /** Words that are neither names of values nor facts. */
  readonly words: string;
  /** Words of the language that may be names too. They are names before a sign that opens nothing. */
  readonly soft?: string;
  /** Variables that are there without a declaration, and whose use is a fact: `$_POST`, `ENV`. */
  readonly given?: string;
  /** Types that need no import and say nothing: `int`, `String`. */
  readonly plainTypes: string;
  /** Words that declare a type, with what it is called in facts: `{ class: "class" }`. */
  readonly types: Readonly<Record<string, string>>;
  /** True if a type without a body is only mentioned: `struct node *next`. */
  readonly bodies?: boolean;
  /** Words that declare a function, with what it is called in facts. */
  readonly functions?: Readonly<Record<string, string>>;
  /** Names that make a function a constructor. */
  readonly constructors?: string;
  /** Words that declare a variable: `let`, `val`. */
  readonly variables?: string;
  /** Words that begin the name of a space that types are in. */
  readonly namespaces?: string;
  readonly imports: Readonly<Record<string, ImportForm>>;
  /** The types of a package that may be imported whole, without its name: `import a.b.*`. */
  readonly packages?: (name: string) => readonly string[];
  /** Words whose parentheses or condition come before a block: no value is between that and the block. */
  readonly heads: string;
  /** Words that name the object itself. */
  readonly self: string;

  // Shapes.
  /** True for `int count`, false for `count: Int`. */
  readonly typesFirst?: boolean;
  /** Between a name and its type, when types come last. */
  readonly typeMark?: string;
  /** Between parameters and the type that a function returns. */
  readonly returnMark?: string;
  /** Words or signs before the types that a type builds on, with the verb of the fact. */
  readonly bases: Readonly<Record<string, "extends" | "implements">>;
  /** Tells a base class from an interface where one sign comes before both. */
  readonly isInterface?: RegExp;
  /** What opens an annotation: `@`, or a bracket that closes it too. */
  readonly annotation?: string;
  /** Signs between an object and its member. */
  readonly members: string;
  /** Signs between an argument's name and its value. */
  readonly named: string;
  /** True if the end of a line may end a statement. */
  readonly newlines?: boolean;
  /** True if a block after a call, or after a name, is an argument. */
  readonly trailingLambdas?: boolean;
  /** True if `Name { … }` makes a value of that type. */
  readonly braceLiterals?: boolean;
  /** True if braces where a value starts hold a map. */
  readonly mapBraces?: boolean;
  /** True if calling a type's name makes an object of it, without `new`. */
  readonly callsMake?: boolean;
  /** Members that make an object of their type: `User.new`. */
  readonly makers?: string;
  /** The sign of a macro's call: `println!`. */
  readonly macro?: string;
  /** True if arguments need no parentheses, and blocks end with `end`. */
  readonly commands?: boolean;
  /** The sign before the body of an anonymous function. */
  readonly lambda?: string;
  /** Names that belong to a namespace which may be opened for the whole file: `using namespace std`. */
  readonly opened?: { readonly name: string; readonly members: string };
}

export interface BlockComment {
  readonly open: string;
  readonly close: string;
  /** True if comments may hold comments. */
  readonly nested?: boolean;
  /** True if both marks must be first on their line. */
  readonly atLine?: boolean;
}

/** Comments between slash and asterisk. */
export const slashComments: readonly BlockComment[] = [{ open: "/*", close: "*/" }];
export const nestedComments: readonly BlockComment[] = [{ open: "/*", close: "*/", nested: true }];

/** The words of a list. */
export function wordsOf(list: string | undefined): ReadonlySet<string> {
  return new Set(list === undefined || list === "" ? [] : list.split(" "));
}
