/** A file of code while the shared reader reads it: its tokens, what its names mean, and where the reader is. */
import { type AddFact, lineCounter, longestFact } from "../fact.ts";
import { nothing } from "../syntax/meanings.ts";
import type { AddString } from "../syntax/string-literals.ts";
import { partnersOf } from "./brackets.ts";
import type { CodeTable } from "./table.ts";
import type { Words } from "./table-words.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** What is inside a pair of brackets. */
type ScopeKind = "top" | "type" | "block" | "parameters" | "arms" | "group";

interface Scope {
  readonly kind: ScopeKind;
  /** The name of a type, or of the function whose body it is; "" for other scopes. */
  readonly name: string;
  /** Token that closes it. */
  readonly end: number;
  /** The type and the function that it is in or is; "" without. Looking outwards for each call would take quadratic time. */
  readonly inType: string;
  readonly inFunction: string;
}

const noToken: Token = { kind: "sign", text: "", from: 0, to: 0, first: true, spaced: true, literal: "" };

/** Tokens that are looked at to find the `>` of type arguments. */
const longestArguments = 150;

export class CodeFile {
  readonly table: CodeTable;
  readonly words: Words;
  readonly tokens: readonly Token[];
  readonly text: string;
  /** For each bracket the one that closes it, or -1. */
  readonly partners: Int32Array;
  /** Tokens that are not values: names that are declared, and types. */
  readonly consumed: Uint8Array;
  /** Tokens that belong to a chain that was read, after its first. */
  readonly inChain: Uint8Array;
  /** Tokens at which a statement may start, besides the usual ones. */
  readonly starts: Uint8Array;
  /** Brackets whose content is known. */
  readonly openedScopes = new Map<number, { kind: ScopeKind; name: string }>();
  /** Full names of what is imported. */
  readonly imports = new Map<string, string>();
  /** Types of the fields of all types in the file. */
  readonly fields = new Map<string, string>();
  /** Types of locals and parameters. The last one of a name wins. */
  readonly locals = new Map<string, string>();
  /** Functions with a body, by name. If several share a name, a call may mean another. */
  readonly bodies = new Map<string, number>();
  /** A namespace whose members need no prefix: see `CodeTable.opened`. */
  isOpened = false;
  #scopes: Scope[] = [];
  readonly #angles: Int32Array;
  readonly #lineAt: (offset: number) => number;
  readonly #emitted = new Set<string>();
  /** False while only declarations are looked for. */
  #emitsFacts = false;
  readonly #addFact: AddFact;
  readonly #onString: AddString | undefined;

  constructor(
    text: string,
    table: CodeTable,
    words: Words,
    { add, onString }: { add: AddFact; onString: AddString | undefined },
  ) {
    this.text = text;
    this.table = table;
    this.words = words;
    this.tokens = tokensOf(text, table);
    this.partners = partnersOf(this.tokens, table.commands === true);
    this.consumed = new Uint8Array(this.tokens.length);
    this.inChain = new Uint8Array(this.tokens.length);
    this.starts = new Uint8Array(this.tokens.length);
    this.#angles = new Int32Array(this.tokens.length).fill(-2);
    this.#lineAt = lineCounter(text);
    this.#addFact = add;
    this.#onString = onString;
  }

  /** Begins to read from the top. @param emitsFacts false to look only for imports and fields */
  begin(emitsFacts: boolean): void {
    this.#emitsFacts = emitsFacts;
    this.#scopes = [];
    this.locals.clear();
    this.openedScopes.clear();
    for (const marks of [this.consumed, this.inChain, this.starts]) marks.fill(0);
  }

  /** The token at an index; an empty sign outside the file. */
  at(index: number): Token {
    return this.tokens[index] ?? noToken;
  }

  is(index: number, text: string): boolean {
    const { kind, text: own } = this.at(index);
    return own === text && kind !== "string";
  }

  /** True for a name that is not a word of the language. */
  isName(index: number): boolean {
    const { kind, text } = this.at(index);
    return kind === "name" && !this.words.all.has(text);
  }

  /** True for a name that may begin a type. */
  isTypeName(index: number): boolean {
    const { text } = this.at(index);
    if (this.isName(index) || this.isPlain(index) || text === "Self") return true;
    return (
      this.words.soft.has(text) &&
      this.at(index).kind === "name" &&
      (this.is(index + 1, "::") || this.is(index + 1, "."))
    );
  }

  /** True for a type that needs no import. */
  isPlain(index: number): boolean {
    const { kind, text } = this.at(index);
    return kind === "name" && this.words.plainTypes.has(text);
  }

  /** The bracket that closes the one at an index; -1 if there is none. */
  close(index: number): number {
    return this.partners[index] ?? -1;
  }

  /** The index after a bracket's partner, or after the token itself. */
  after(index: number): number {
    const close = this.close(index);
    return (close === -1 ? index : close) + 1;
  }

  /** A fact of this language, at the line of a token. */
  emit(fact: string, index: number): void {
    this.emitAt(fact, this.at(index).from);
  }

  emitAt(fact: string, offset: number): void {
    if (!this.#emitsFacts) return;
    const line = this.#lineAt(offset);
    const text = `${this.table.id} ${fact}`.slice(0, longestFact).replace(/[\r\n]+/g, " ");
    const key = `${line} ${text}`;
    if (this.#emitted.has(key)) return;
    this.#emitted.add(key);
    this.#addFact(text, line);
  }

  /** Passes on the content of a string. */
  emitString({ text, from, to, kind }: Token): void {
    if (!this.#emitsFacts || kind !== "string" || this.#onString === undefined) return;
    // A string that opens on one line and continues below starts where its first word is.
    const inside = this.text.slice(from, to).indexOf(text.slice(0, 8));
    this.#onString(text, this.#lineAt(inside === -1 ? from : from + inside), { from, to });
  }

  /** The index of the `>` that closes type arguments; -1 where `<` compares. */
  angle(open: number): number {
    const known = this.#angles[open] ?? -1;
    if (known !== -2) return known;
    const found = this.#findAngle(open);
    this.#angles[open] = found;
    return found;
  }

  #findAngle(open: number): number {
    let level = 0;
    for (let at = open; at < Math.min(this.tokens.length, open + longestArguments); at++) {
      const { text, kind } = this.at(at);
      if (kind === "string" || kind === "directive") return -1;
      if (text === "<") level++;
      else if (text === ">" && --level === 0) return at;
      else if (/^(?:[;{})\]%/]|&&|\|\||==|!=|<=|>=|<<|\+\+|--|\+=|-=)$/.test(text)) return -1;
      else if (text === "(" || text === "[") {
        const close = this.close(at);
        if (close === -1) return -1;
        at = close;
      }
    }
    return -1;
  }

  /** The index after type arguments, if they are at an index; else the index. */
  afterAngles(index: number): number {
    if (!this.is(index, "<")) return index;
    const close = this.angle(index);
    return close === -1 ? index : close + 1;
  }

  consume(from: number, to: number): void {
    this.consumed.fill(1, from, Math.max(from, to));
  }

  /** Leaves the scopes that end before a token, and enters the one that it opens. */
  enter(index: number): void {
    while (this.#scopes.length > 0 && index >= (this.#scopes.at(-1)?.end ?? 0)) this.#scopes.pop();
    const { kind, text } = this.at(index);
    const known = this.openedScopes.get(index);
    if (known === undefined && (kind !== "sign" || !"([{".includes(text) || text === "")) return;
    const close = this.close(index);
    const opened = known ?? { kind: text === "{" ? "block" : "group", name: "" };
    this.#scopes.push(this.#inside(opened, close === -1 ? this.tokens.length : close));
  }

  #inside({ kind, name }: Pick<Scope, "kind" | "name">, end: number): Scope {
    const inType = kind === "type" ? name : this.outerType;
    const inFunction = kind === "block" && name !== "" ? name : this.functionName;
    return { kind, name, end, inType, inFunction };
  }

  get scope(): ScopeKind {
    return this.#scopes.at(-1)?.kind ?? "top";
  }

  /** What is around the brackets that were opened last. */
  get outerScope(): ScopeKind {
    return this.#scopes.at(-2)?.kind ?? "top";
  }

  /** The name of the type whose body is read; "" outside. */
  get typeName(): string {
    const scope = this.#scopes.at(-1);
    return scope === undefined || scope.kind === "block" ? "" : scope.name;
  }

  /** The type around the present place, however deep in its functions. */
  get outerType(): string {
    return this.#scopes.at(-1)?.inType ?? "";
  }

  /** Remembers the body of a function. @param name "" for what has none */
  openBody(at: number, name: string): void {
    this.openedScopes.set(at, { kind: "block", name });
    if (!this.#emitsFacts) this.bodies.set(name, (this.bodies.get(name) ?? 0) + 1);
  }

  /** The name of the function whose body the present place is in; "" outside, and for one without a name. */
  get functionName(): string {
    return this.#scopes.at(-1)?.inFunction ?? "";
  }

  /** What a name means, or the name itself. */
  meaningOf(name: string): string {
    const { fields, imports, locals } = this;
    return locals.get(name) ?? fields.get(name) ?? imports.get(name) ?? this.openedName(name);
  }

  /** A name with the namespace that is opened for the whole file, if it is one of its members and no function of the file. */
  openedName(name: string): string {
    const { table, words } = this;
    return this.isOpened && words.opened.has(name) && !this.bodies.has(name)
      ? `${table.opened?.name ?? ""}.${name}`
      : name;
  }

  /** Remembers a variable. @param meaning its type, or what made it */
  bind(name: string, meaning: string, isField: boolean): void {
    const variables = isField ? this.fields : this.locals;
    // A number has no members that say anything, and functions are called like counters.
    const isPlain = this.words.plainTypes.has(meaning) && meaning.toLowerCase() !== "string";
    if (meaning === nothing || meaning === "" || isPlain) this.locals.delete(name);
    else variables.set(name, meaning);
  }
}
