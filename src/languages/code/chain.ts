/** Chains of names, members and calls: `builder.Services.AddCors(…)`. */
import { calledOf, elementOf, nothing } from "../syntax/meanings.ts";
import { readArguments, readFields } from "./arguments.ts";
import { readWords } from "./bare-arguments.ts";
import { readBlock } from "./block.ts";
import { callsItself } from "./calls-itself.ts";
import type { Chain } from "./chain-type.ts";
import type { CodeFile } from "./file.ts";
import { isConstantCall } from "./constant-call.ts";
import { isTelling } from "./lookup.ts";
import { joined, lastName, longestObject } from "./names.ts";
import { sayTypes } from "./types.ts";

/**
 * Reads the chain that starts at a name, or at the sign of a member of something that has no name.
 * @param emitsFacts false to learn only what it stands for
 * @param object what a chain that starts with a sign is asked of
 */
export function readChain(file: CodeFile, start: number, emitsFacts = true, object = nothing): Chain {
  return new ChainReader(file, start, emitsFacts, object).read();
}

class ChainReader {
  private at: number;
  private meaning = "";
  private length = 0;
  private isCall = false;
  /** Index of the name that was read last, for the line of its fact. */
  private name: number;
  private target: Chain["target"] = null;
  /** What `..` adds members to, in a cascade. */
  private cascade: string | null = null;
  private isType = false;
  /** It is an assertion that cannot fail. */
  private isConstant = false;
  private readonly file: CodeFile;
  private readonly start: number;
  private readonly emitsFacts: boolean;

  constructor(file: CodeFile, start: number, emitsFacts: boolean, object: string) {
    this.file = file;
    this.start = start;
    this.emitsFacts = emitsFacts;
    this.at = start;
    this.name = start;
    this.meaning = object;
  }

  read(): Chain {
    this.first();
    for (let links = 0; links < this.file.tokens.length; links++) if (!this.link()) break;
    const { file, start } = this;
    const isNamed = this.length > 1 || isTelling(file, start, this.meaning);
    const isSaid = file.table.commands === true && /^[a-z_]/.test(lastName(this.meaning));
    // A class that uses its own fields shows nothing.
    const isOwnField = this.length === 2 && file.words.self.has(file.at(start).text);
    if (this.emitsFacts && !this.isCall && isNamed && !isSaid && !isOwnField)
      file.emit(`use ${this.meaning}`, this.name);
    const { meaning, at: end, length, isCall, target } = this;
    return { meaning, end, length, isCall, target };
  }

  /** The first name, or nothing where the chain starts with a sign. */
  private first(): void {
    const { file, start } = this;
    const { kind, text } = file.at(start);
    if (kind !== "name") return;
    const isOwn = file.words.self.has(text) || text.startsWith("@");
    // What is called is a function, though a variable may have its name.
    const isCalled = file.is(start + 1, "(") && !text.startsWith("$");
    const meaning = isCalled ? (file.imports.get(text) ?? file.openedName(text)) : file.meaningOf(text);
    this.meaning = isOwn ? this.ownMeaning(text) : meaning;
    this.isType = !isOwn && !file.locals.has(text) && !file.fields.has(text) && /^[A-Z]/.test(lastName(text));
    this.target = { name: text, isField: text.startsWith("@") };
    this.at = file.afterAngles(start + 1);
    // `a < b` compares: only what a call or a member follows has type arguments.
    if (this.at !== start + 1 && !this.mayFollowArguments()) this.at = start + 1;
    this.sayTypes(start + 1, this.at);
    this.length = 1;
    if (file.is(this.at, "::") && file.is(this.at + 1, "<")) {
      const from = this.at + 1;
      this.at = file.afterAngles(from);
      this.sayTypes(from, this.at);
    }
  }

  /** Type arguments: `AddScoped<IUser, User>()`. */
  private sayTypes(from: number, to: number): void {
    if (this.emitsFacts && to > from) sayTypes(this.file, from, to);
  }

  private ownMeaning(text: string): string {
    const { file } = this;
    if (text.startsWith("@")) return file.fields.get(text) ?? text;
    const type = file.outerType;
    return text === "Self" || (text === "self" && file.table.id === "php")
      ? type || text
      : text.replace(/^\$/, "");
  }

  private mayFollowArguments(): boolean {
    const { text, kind, first } = this.file.at(this.at);
    return kind !== "name" && !first && /^(?:[(){.,;?[\]]|::|\?\.|&&|==|!=)$/.test(text);
  }

  private link(): boolean {
    const { file, at } = this;
    const { text, kind } = file.at(at);
    if (kind !== "sign") return this.command();
    if (text === "(") return this.isApart() ? this.command() : this.call();
    if (text === "[") return this.isApart() ? this.command() : this.item();
    if (text === "{") return this.block();
    if (file.words.members.has(text)) return this.member(text);
    if (text === file.table.macro && this.macro()) return true;
    return this.mark(text) || this.command();
  }

  /** True for a bracket that starts something else. */
  private isApart(): boolean {
    const { first, spaced } = this.file.at(this.at);
    const { newlines, commands } = this.file.table;
    return (first && newlines === true) || (spaced && commands === true);
  }

  /** `!`, `?` and `!!` before a member or a call. */
  private mark(text: string): boolean {
    if (!/^[!?]$|^!!$/.test(text) || this.file.at(this.at).spaced || !this.mayGoOn(this.at + 1)) return false;
    this.at++;
    return true;
  }

  /** True for what follows a mark that only says something about null. */
  private mayGoOn(at: number): boolean {
    const { text, kind } = this.file.at(at);
    return (
      kind === "sign" && (this.file.words.members.has(text) || text === "!" || text === "(" || text === "[")
    );
  }

  private member(sign: string): boolean {
    const { file } = this;
    const at = file.afterAngles(this.at + 1);
    const next = file.at(at);
    // `user.(name)` and the like: what follows has no name.
    if (next.kind !== "name" && next.kind !== "number") return false;
    this.nameMember(sign, next.text.replace(/^\$/, ""), at);
    this.length++;
    this.name = at;
    if (this.emitsFacts) file.inChain.fill(1, this.at, at + 1);
    this.at = at + 1;
    this.typeArguments();
    // Without arguments, a member of Ruby's looks like a field and is a call.
    if (file.table.commands && /^[a-z_]/.test(next.text)) this.emitCall(at);
    return true;
  }

  private nameMember(sign: string, name: string, at: number): void {
    const { file } = this;
    const isSelf = this.length === 1 && file.words.self.has(file.at(this.start).text);
    this.target = isSelf ? { name, isField: true } : null;
    if (name === "await" && file.table.id === "rust") {
      if (this.emitsFacts) file.emit("await", at);
      this.isCall = true;
      return;
    }
    if (sign === "..") this.cascade ??= this.meaning;
    const object = sign === ".." ? (this.cascade ?? this.meaning) : this.meaning;
    this.meaning = (isSelf ? file.fields.get(name) : undefined) ?? joined(object, name);
    this.isType = !isSelf && /^[A-Z]/.test(name);
    this.isCall = false;
  }

  /** `.Get<User>(…)`, `::<u32>()`. */
  private typeArguments(): void {
    const { file, at } = this;
    const open = file.is(at, "::") ? at + 1 : at;
    const end = file.afterAngles(open);
    if (end === open || !/^(?:[(){.,;[]|::)$/.test(file.at(end).text)) return;
    this.sayTypes(open, end);
    this.at = end;
  }

  private call(): boolean {
    const { file, at } = this;
    if (this.length === 0 && this.meaning === nothing) return false;
    const close = file.close(at);
    this.emitCall(at);
    if (this.emitsFacts && close !== -1)
      readArguments(file, { open: at, close, name: this.meaning, bare: false });
    return this.called(close === -1 ? at + 1 : close + 1);
  }

  /** After a call: what it gives, and the blocks that belong to it. */
  private called(end: number): boolean {
    this.meaning = this.madeBy();
    this.isCall = true;
    this.isType = false;
    this.target = null;
    this.at = end;
    return end < this.file.tokens.length;
  }

  private madeBy(): string {
    const { file } = this;
    if (file.table.commands && !file.words.makers.has(file.at(this.name).text)) return this.meaning;
    const name = file.at(this.name).text;
    if (file.table.callsMake && this.isType) return this.meaning;
    if (file.words.makers.has(name) && this.meaning.endsWith(`.${name}`)) {
      const type = this.meaning.slice(0, -name.length - 1);
      if (/^[A-Z]/.test(lastName(type))) return type;
    }
    return calledOf(this.meaning);
  }

  /** `println!(…)`, `vec![…]`. */
  private macro(): boolean {
    const { file, at } = this;
    const open = file.at(at + 1);
    if (file.at(at).spaced || open.kind !== "sign" || !["(", "[", "{"].includes(open.text)) return false;
    const close = file.close(at + 1);
    this.meaning = `${this.meaning}!`;
    this.emitCall(at + 1);
    if (this.emitsFacts && close !== -1)
      readArguments(file, { open: at + 1, close, name: this.meaning, bare: false });
    if (open.text === "{") this.open(at + 1);
    return this.called(close === -1 ? at + 2 : close + 1);
  }

  private item(): boolean {
    const close = this.file.close(this.at);
    if (close === -1 || this.meaning === "") return false;
    this.meaning = elementOf(this.meaning).slice(0, longestObject + 40);
    this.isType = false;
    this.target = null;
    this.isCall = this.length === 1 && !this.isCall ? false : this.isCall;
    this.at = close + 1;
    return true;
  }

  /** A block after a call or a name: an argument, or the fields of a value. */
  private block(): boolean {
    const { file, at } = this;
    const { table } = file;
    if (file.openedScopes.has(at) || (file.at(at).first && !table.commands)) return false;
    const close = file.close(at);
    if (table.braceLiterals && this.isType && !this.isCall && close !== -1) return this.literal(close);
    if ((!table.trailingLambdas && !table.commands) || this.length === 0) return false;
    if (!this.isCall) this.emitCall(at);
    if (this.emitsFacts) file.emit(table.commands ? "block" : "lambda", at);
    this.open(at);
    return this.called(close === -1 ? at + 1 : close + 1);
  }

  /** `Name { field: value }`. */
  private literal(close: number): boolean {
    if (this.emitsFacts) {
      this.file.emit(`new ${this.meaning}`, this.name);
      readFields(this.file, { open: this.at, close, name: this.meaning, bare: false });
    }
    this.isCall = true;
    this.at = close + 1;
    return true;
  }

  /** Arguments without parentheses, and blocks between `do` and `end`. */
  private command(): boolean {
    const { file, at } = this;
    if (!file.table.commands || this.length === 0) return false;
    const { text, first, kind } = file.at(at);
    if (text === "do" && kind === "name" && !first) return this.doBlock();
    if (this.isCall || first || file.locals.has(file.at(this.name).text)) return false;
    const end = readWords(file, { open: at - 1, close: -1, name: this.meaning, bare: true }, this.emitsFacts);
    if (end === null) return false;
    this.emitCall(at);
    return this.called(end);
  }

  private doBlock(): boolean {
    const { file, at } = this;
    if (file.openedScopes.has(at)) return false;
    if (!this.isCall) this.emitCall(at);
    if (this.emitsFacts) readBlock(file, at);
    const close = file.close(at);
    return this.called(close === -1 ? at + 1 : close + 1);
  }

  /** Remembers that a block belongs to this chain. */
  private open(at: number): void {
    if (this.emitsFacts) this.file.openedScopes.set(at, { kind: "block", name: "" });
  }

  private emitCall(end: number): void {
    if (!this.emitsFacts || this.meaning === nothing) return;
    // `int(x)` converts, and `int (*f)(…)` declares.
    if (this.file.table.typesFirst && this.length === 1 && this.file.isPlain(this.start)) return;
    this.isConstant ||= isConstantCall(this.file, this.meaning, end);
    if (!this.isConstant) this.file.emit(`call ${this.meaning}`, Math.min(this.name, end));
    if (callsItself(this.file, this.name, this.meaning)) this.file.emit("recursion", this.name);
  }
}
