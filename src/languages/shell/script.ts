/**
 * Shell scripts: `shell call NAME`, `shell argument NAME WORD`, `shell function NAME`, `shell if`, `shell pipe`, and so on.
 * Reads each character once, without a tree: quotes, substitutions and brackets open frames on a stack.
 */
import type { AddFact, FactReader } from "../fact.ts";
import { Bodies } from "./bodies.ts";
import { Command } from "./commands.ts";
import { markAfter } from "./mark-after.ts";
import { parameterFacts, testFacts } from "./parameter.ts";

/** What is inside a pair of quotes or brackets. */
interface Frame {
  /** The sign that ends it; "" for the file. */
  readonly end: string;
  readonly command: Command;
  word: string | null;
  /** True where the next word is the file that a command reads or writes. */
  isTarget?: boolean;
}

const longestWord = 200;
const nowhere = /^[ \t]*\/dev\/null\b/;
/** `a | b)` in `case`. */
const otherPattern = /^\|\s{0,9}[\w*"'.?-]+(?:\s{0,9}\|\s{0,9}[\w*"'.?-]+){0,9}\s{0,9}\)/;

export const scriptReader: FactReader = (text, add) => new Script(text, add).run();

class Script {
  private readonly text: string;
  private readonly add: AddFact;
  private at = 0;
  private line = 1;
  private readonly frames: Frame[];
  /** Marks that end the texts which begin below the present line. */
  private readonly texts: string[] = [];
  private readonly bodies = new Bodies();

  constructor(text: string, add: AddFact) {
    this.text = text;
    this.add = add;
    this.frames = [{ end: "", command: new Command(add), word: null }];
  }

  /** What signs begin outside quotes. */
  private readonly signs = new Map<string, () => boolean>([
    ["\n", () => this.newline()],
    ["\\", () => this.escaped()],
    ["'", () => this.literal()],
    ['"', () => this.open('"', 1)],
    ["#", () => this.comment()],
    ["[", () => this.test()],
    ...[..." \t\r"].map((sign) => [sign, () => this.space()] as const),
    ...[..."()"].map((sign) => [sign, () => this.parenthesis(sign)] as const),
    ...[..."<>"].map((sign) => [sign, () => this.redirect(sign)] as const),
    ...[..."|&;"].map((sign) => [sign, () => this.operator(sign)] as const),
  ]);

  run(): void {
    while (this.at < this.text.length) {
      const isQuoted = this.frame.end === '"';
      if (isQuoted ? !this.inQuotes() : !this.inCode()) this.letter();
    }
    this.endCommand();
  }

  private get frame(): Frame {
    const last = this.frames.at(-1);
    if (last === undefined) throw new Error("There is always the frame of the file.");
    return last;
  }

  private say(...facts: string[]): void {
    for (const fact of facts)
      if (fact !== "parameter" || !this.bodies.isInside) this.add(`shell ${fact}`, this.line);
  }

  /** Adds a piece to the current word, and continues after it. */
  private take(piece: string, length: number): true {
    const { frame } = this;
    if ((frame.word ?? "").length < longestWord) frame.word = (frame.word ?? "") + piece;
    this.at += length;
    return true;
  }

  private letter(): void {
    const sign = this.text[this.at] ?? "";
    if (sign === "\n") this.line++;
    this.take(sign, 1);
  }

  private open(end: string, length: number, isSilent = false): true {
    this.frames.push({ end, command: new Command(this.add, isSilent), word: end === '"' ? "" : null });
    this.at += length;
    return true;
  }

  /** Leaves a frame; what was quoted is part of the word around it. */
  private close(): true {
    this.at++;
    if (this.frame.end !== '"') this.endCommand();
    const { end, word } = this.frame;
    this.frames.pop();
    if (end === "(") return true;
    return this.take(end === '"' ? (word ?? "") : "$()", 0);
  }

  private inQuotes(): boolean {
    const sign = this.text[this.at];
    if (sign === '"') return this.close();
    return sign === "\\" ? this.escaped() : this.substitution(sign);
  }

  private escaped(): true {
    const next = this.text[this.at + 1] ?? "";
    if (next !== "\n") return this.take(next, 2);
    this.line++;
    this.at += 2;
    return true;
  }

  /** `$…` and backticks, which mean the same inside quotes. */
  private substitution(sign: string | undefined): boolean {
    if (sign === "`") {
      if (this.frame.end === "`") return this.close();
      this.say("substitution");
      return this.open("`", 1);
    }
    return sign === "$" && this.dollar();
  }

  private dollar(): boolean {
    const { text, at } = this;
    if (text.startsWith("$((", at) && this.arithmetic(at + 1)) return true;
    if (text[at + 1] === "(") {
      this.say("substitution");
      return this.open(")", 2);
    }
    const isBraced = text[at + 1] === "{";
    const end = isBraced ? markAfter(text, "}", at) : at + 2;
    if (end === -1) return false;
    const inside = text.slice(isBraced ? at + 2 : at + 1, end);
    this.say(...parameterFacts(inside));
    return this.take(
      text.slice(at, isBraced ? end + 1 : at + 1),
      isBraced ? end + 1 - at : inside === "#" ? 2 : 1,
    );
  }

  /** `((…))`. */
  private arithmetic(open: number): boolean {
    const end = markAfter(this.text, "))", open);
    if (end === -1) return false;
    this.say("arithmetic");
    return this.take("", end + 2 - this.at);
  }

  private inCode(): boolean {
    const sign = this.text[this.at] ?? "";
    if ((sign === "#" || sign === "[") && this.frame.word !== null) return false;
    const read = this.signs.get(sign);
    return read === undefined ? this.substitution(sign) : read();
  }

  private space(): true {
    this.endWord();
    this.at++;
    return true;
  }

  private comment(): true {
    const end = this.text.indexOf("\n", this.at);
    this.at = end === -1 ? this.text.length : end;
    return true;
  }

  private literal(): true {
    const end = this.text.indexOf("'", this.at + 1);
    const inside = this.text.slice(this.at + 1, end === -1 ? undefined : end);
    this.line += inside.split("\n").length - 1;
    return this.take(inside, inside.length + 2);
  }

  private endWord(): void {
    const { frame } = this;
    if (frame.word === null) return;
    if (frame.isTarget !== true) {
      if (frame.command.isStart) this.bodies.read(frame.word);
      frame.command.push(frame.word, this.line);
    }
    frame.isTarget = false;
    frame.word = null;
  }

  private endCommand(): void {
    this.endWord();
    this.frame.command.end();
  }

  private newline(): true {
    if (this.frame.end === "list") this.endWord();
    else this.endCommand();
    this.at++;
    this.line++;
    for (let mark = this.texts.shift(); mark !== undefined; mark = this.texts.shift()) this.skipTo(mark);
    return true;
  }

  /** Skips a text that is in the script, with the line that ends it. */
  private skipTo(mark: string): void {
    while (this.at < this.text.length) {
      const end = this.text.indexOf("\n", this.at);
      const line = this.text.slice(this.at, end === -1 ? undefined : end);
      this.at = end === -1 ? this.text.length : end + 1;
      if (end !== -1) this.line++;
      if (line.trim() === mark) return;
    }
  }

  private parenthesis(sign: string): true {
    const { frame, text, at } = this;
    if (sign === ")") return this.closing();
    if (frame.word === null && text[at + 1] === "(" && this.arithmetic(at)) return true;
    if (frame.word !== null && /^\s{0,9}\)/.test(text.slice(at + 1, at + 12))) {
      this.say(`function ${frame.word}`);
      this.bodies.read("function");
      frame.word = null;
      this.at = text.indexOf(")", at) + 1;
      return true;
    }
    if (frame.word?.endsWith("=") === true) {
      this.say("array");
      return this.open("list", 1, true);
    }
    this.endCommand();
    return this.open("(", 1);
  }

  private closing(): true {
    const { end } = this.frame;
    if (end === ")" || end === "(" || end === "list") return this.close();
    return this.pattern();
  }

  /** Leaves out what is before a sign: it was a pattern of `case`. */
  private pattern(): true {
    this.frame.word = null;
    this.frame.command.drop();
    this.at++;
    return true;
  }

  private operator(sign: string): true {
    const isDouble = this.text[this.at + 1] === sign;
    if (sign === "|" && otherPattern.test(this.text.slice(this.at, this.at + 80))) return this.pattern();
    if (sign === "&" && this.text[this.at + 1] === ">") return this.redirect(sign);
    this.endCommand();
    if (sign === "|") this.say(isDouble ? "or" : "pipe");
    else if (sign === "&") this.say(isDouble ? "and" : "background");
    this.at += isDouble ? 2 : 1;
    return true;
  }

  private redirect(sign: string): true {
    const [all = sign] =
      /^(?:<<<|<<-?|[<>]\(|&>>?|>>|[<>]&\d?|[<>])/.exec(this.text.slice(this.at, this.at + 4)) ?? [];
    if (all.endsWith("(")) return this.open(")", 2);
    // `2>&1`: the number is not a word.
    if (/^\d$/.test(this.frame.word ?? "")) this.frame.word = null;
    this.endWord();
    if (all === "<<" || all === "<<-") this.here(all.length);
    // Output that is discarded is not a redirection to a file.
    else if (!nowhere.test(this.text.slice(this.at + all.length, this.at + all.length + 20)))
      this.say(all.startsWith("<") ? "input" : "redirect");
    this.frame.isTarget = !/&\d$/.test(all);
    this.at += all.length;
    return true;
  }

  private here(length: number): void {
    const mark = /^\s{0,9}["'\\]?(\w+)/.exec(this.text.slice(this.at + length, this.at + length + 60))?.[1];
    if (mark === undefined) return;
    this.say("here document");
    this.texts.push(mark);
  }

  /** `[ … ]` and `[[ … ]]`, with the parameters in them. */
  private test(): boolean {
    const { text, at } = this;
    if (!this.frame.command.isStart) return false;
    const isDouble = text[at + 1] === "[";
    const end = markAfter(text, isDouble ? "]]" : " ]", at);
    if (end === -1) return false;
    this.say("test", ...testFacts(text.slice(at, end)));
    this.at = end + 2;
    return true;
  }
}
