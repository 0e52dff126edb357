/** Cuts the text of a program into tokens, by a language's table. Comments are left out. */
import { commentEnd } from "./comments.ts";
import { branchEnd, directive } from "./preprocessor.ts";
import { stringAt } from "./strings.ts";
import { type BlockComment, type CodeTable, wordsOf } from "./table.ts";

export interface Token {
  readonly kind: "name" | "number" | "string" | "sign" | "directive";
  /** As it is written; of a string its content; of a directive its line without the `#`. */
  readonly text: string;
  readonly from: number;
  /** Offset after it. */
  readonly to: number;
  /** True for the first on its line. */
  readonly first: boolean;
  /** True if white space comes before it. */
  readonly spaced: boolean;
  /** What a string is, for facts: `interpolation`, `regex`; "" for any other. */
  readonly literal: string;
}

const plainName = /[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*/y;
const number = /\d\w*(?:\.\d\w*)?(?:[eE][+-]\d+)?/y;
const signs =
  /\.\.\.|\.\.<|\.\.=|\.\.|\?\?=|\?\?|\?\.|\?->|\?:|!!|::|->|=>|===|!==|==|!=|<=>|<=|>=|&&|\|\||\+\+|--|[-+*/%&|^~]=|&\.|<<|=~|'\w*|[^]/y;

/** After these an operator follows, so `/` divides and starts no regular expression. */
const closers = new Set([")", "]", "}"]);
const swiftDirectives = new Set(["if", "elseif", "else", "endif", "warning", "error", "sourceLocation"]);

/** The tokens of a text. Linear in its length. */
export function tokensOf(text: string, table: CodeTable): Token[] {
  const scanner = new Scanner(text, table);
  scanner.run();
  return scanner.tokens;
}

class Scanner {
  readonly tokens: Token[] = [];
  #at = 0;
  #first = true;
  #spaced = true;
  readonly #text: string;
  readonly #table: CodeTable;
  readonly #lineComments: readonly string[];
  readonly #blocks: readonly BlockComment[];
  readonly #names: RegExp;
  readonly #words: ReadonlySet<string>;
  /** Strings whose text is below the line that is being read. */
  readonly #waiting: { from: number; close: string; holes: boolean; at: number }[] = [];

  constructor(text: string, table: CodeTable) {
    this.#text = text;
    this.#table = table;
    this.#lineComments = [...wordsOf(table.lineComments)];
    this.#blocks = table.blockComments ?? [];
    this.#names = table.names ?? plainName;
    this.#words = wordsOf(`${table.statements} ${table.words} ${table.heads}`);
  }

  run(): void {
    if (this.#table.between !== undefined) this.#skipToCode();
    while (this.#at < this.#text.length) {
      if (!this.#space() && !this.#comment() && !this.#directive() && !this.#string() && !this.#word())
        this.#sign();
    }
  }

  #space(): boolean {
    const code = this.#text.charCodeAt(this.#at);
    if (code > 32 && code !== 0xa0 && code !== 0xfeff) return false;
    this.#at++;
    this.#spaced = true;
    if (code !== 10) return true;
    this.#first = true;
    if (this.#waiting.length > 0) this.#readBelow();
    const { endLine } = this.#table;
    if (endLine !== undefined && this.#text.startsWith(`${endLine}\n`, this.#at))
      this.#at = this.#text.length;
    return true;
  }

  #comment(): boolean {
    return this.#codeEnd() || this.#blockComment() || this.#lineComment();
  }

  /** `?>`, which ends the code. */
  #codeEnd(): boolean {
    const text = this.#text;
    const at = this.#at;
    const { between } = this.#table;
    if (between === undefined || !text.startsWith(between.close, at)) return false;
    this.#add("sign", ";", at, at + between.close.length);
    this.#skipToCode();
    return true;
  }

  #blockComment(): boolean {
    const text = this.#text;
    const at = this.#at;
    const block = this.#blocks.find(
      ({ open, atLine }) => text.startsWith(open, at) && !(atLine && at > 0 && text[at - 1] !== "\n"),
    );
    if (block === undefined) return false;
    const end = commentEnd(text, at, block);
    this.#at = end === -1 ? text.length : end;
    this.#spaced = true;
    return true;
  }

  #lineComment(): boolean {
    const text = this.#text;
    const at = this.#at;
    const { between } = this.#table;
    const open = this.#lineComments.find((sign) => text.startsWith(sign, at));
    // In PHP, `#[` opens an attribute.
    if (open === undefined || (open === "#" && text[at + 1] === "[" && between !== undefined)) return false;
    const end = text.indexOf("\n", at);
    const line = end === -1 ? text.length : end;
    // `?>` ends PHP in a comment too.
    const out = between === undefined ? -1 : text.slice(at, line).indexOf(between.close);
    this.#at = out === -1 ? line : at + out;
    return true;
  }

  /** A line for the preprocessor. Only the first of several branches is read, so that brackets still match. */
  #directive(): boolean {
    const text = this.#text;
    const at = this.#at;
    if (!this.#table.preprocessor || !this.#first || text[at] !== "#") return false;
    const line = directive(text, at);
    const name = /^\s*(\w+)/.exec(line.text)?.[1] ?? "";
    // `#expect(…)` and `#Preview {` are macros.
    if (this.#table.id === "swift" && !swiftDirectives.has(name)) return false;
    this.#add("directive", line.text.trim(), at, line.end);
    this.#at = line.end;
    if (name === "else" || name.startsWith("elif")) this.#at = branchEnd(text, line.end, false);
    else if (name === "if" && /^\s*if\s+0\s*$/.test(line.text)) this.#at = branchEnd(text, line.end, true);
    return true;
  }

  #string(): boolean {
    const text = this.#text;
    const at = this.#at;
    const table = this.#table;
    if (table.symbols !== undefined && text[at] === ":" && text[at - 1] !== ":") {
      table.symbols.lastIndex = at;
      const symbol = table.symbols.exec(text)?.[0];
      if (symbol !== undefined) {
        this.#add("string", symbol, at, at + symbol.length);
        return true;
      }
    }
    if (!table.stringStarts.includes(text.charAt(at))) return false;
    const found = stringAt(text, at, table.strings, this.#atStart());
    if (found === null) return false;
    if (found.form.here) {
      const close = found.form.close;
      const opened = text.slice(at, found.from);
      if (typeof close === "string") return false;
      const mark = close(openedBy(found.form.open, text, at));
      this.#add("string", "", at, found.from, found.form.literal ?? "");
      this.#waiting.push({
        from: at,
        close: mark,
        holes: !opened.includes("'"),
        at: this.tokens.length - 1,
      });
      return true;
    }
    const literal = found.form.literal ?? (found.holes ? "interpolation" : "");
    this.#add("string", found.content, at, Math.max(found.end, at + 1), literal);
    return true;
  }

  /** Reads the strings whose text starts on this line. */
  #readBelow(): void {
    for (const { close, holes, at } of this.#waiting.splice(0)) {
      const token = this.tokens[at];
      const end = lineOf(this.#text, close, this.#at);
      if (token === undefined) continue;
      const content = this.#text.slice(this.#at, end.from);
      const literal = holes && /[#$]\{|\{\$/.test(content) ? "interpolation" : token.literal;
      this.tokens[at] = { ...token, text: content, from: this.#at, literal };
      this.#at = end.to;
    }
  }

  #word(): boolean {
    const text = this.#text;
    const at = this.#at;
    this.#names.lastIndex = at;
    const name = this.#names.exec(text)?.[0];
    if (name !== undefined) {
      this.#add("name", dotted(name), at, at + name.length);
      return true;
    }
    number.lastIndex = at;
    const digits = number.exec(text)?.[0];
    if (digits === undefined) return false;
    this.#add("number", digits, at, at + digits.length);
    return true;
  }

  #sign(): void {
    signs.lastIndex = this.#at;
    const sign = signs.exec(this.#text)?.[0] ?? this.#text.charAt(this.#at);
    this.#add("sign", sign, this.#at, this.#at + sign.length);
  }

  /** True where a value may start, and not only an operator. */
  #atStart(): boolean {
    const before = this.tokens.at(-1);
    if (before === undefined || this.#first || before.kind === "directive") return true;
    if (before.kind === "sign") return !closers.has(before.text);
    if (before.kind !== "name" || this.#words.has(before.text)) return before.kind === "name";
    // `puts /a/` and `a / b`.
    const next = this.#text.charCodeAt(this.#at + 1);
    return this.#spaced && next > 32 && next !== 61;
  }

  #add(kind: Token["kind"], text: string, from: number, to: number, literal = ""): void {
    this.tokens.push({ kind, text, from, to, first: this.#first, spaced: this.#spaced, literal });
    this.#first = false;
    this.#spaced = false;
    this.#at = to;
  }

  #skipToCode(): void {
    const open = this.#table.between?.open;
    if (open === undefined) return;
    open.lastIndex = this.#at;
    const found = open.exec(this.#text);
    this.#at = found === null ? this.#text.length : found.index + found[0].length;
    this.#first = true;
  }
}

/** A name with a namespace before it, as PHP writes it. */
function dotted(name: string): string {
  // A name that would be none without its marks.
  if (name.startsWith("`")) return name.slice(1, -1);
  return name.includes("\\") ? name.replaceAll("\\", ".").replace(/^\./, "") : name;
}

function openedBy(open: RegExp, text: string, at: number): RegExpExecArray {
  open.lastIndex = at;
  const found = open.exec(text);
  if (found === null) throw new Error("The string was found before.");
  return found;
}

/** The line that has only a word, or starts with it without a letter after it; the end of the text without one. */
function lineOf(text: string, word: string, from: number): { from: number; to: number } {
  for (let start = from; start < text.length;) {
    const end = text.indexOf("\n", start);
    const stop = end === -1 ? text.length : end;
    let at = start;
    while (at < stop && (text[at] === " " || text[at] === "\t")) at++;
    if (text.startsWith(word, at) && !/\w/.test(text[at + word.length] ?? ""))
      return { from: start, to: at + word.length };
    start = stop + 1;
  }
  return { from: text.length, to: text.length };
}
