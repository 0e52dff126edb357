/** The facts of simple commands: what is run, and with which words. */
import type { AddFact } from "../fact.ts";

/** Words that are a fact, and after which a command may be. */
const statements = new Set(["if", "elif", "else", "while", "until", "for", "case", "select"]);
/** Words after which a command may be. */
const between = new Set(["then", "do", "done", "fi", "esac", "{", "}", "!", "time", "in", ";;"]);
/** What follows these is not a command, up to the end of it. */
const heads = new Set(["for", "case", "select"]);
/** Commands that run the command after them. */
const before = new Set(["sudo", "command", "exec", "nohup", "env", "time", "builtin"]);
/** Their options that a value follows. */
const valued = new Set(["-u", "-g"]);
const assigned = /^[A-Za-z_]\w*(?:\[[^\]]*\])?\+?=/;

/** Longer commands are lists of data. */
const mostWords = 40;

/** The words of one simple command, as they are read one after the other. */
export class Command {
  readonly #words: string[] = [];
  #line = 0;
  /** True while nothing is a command: in `for …` and in the words of a list. */
  #isSilent: boolean;
  #isNaming = false;
  readonly #add: AddFact;

  constructor(add: AddFact, isSilent = false) {
    this.#add = add;
    this.#isSilent = isSilent;
  }

  /** True where a word would be the name of a command. */
  get isStart(): boolean {
    return this.#words.length === 0 && !this.#isSilent;
  }

  push(word: string, line: number): void {
    if (this.#isNaming) {
      this.#add(`shell function ${word}`, line);
      this.#isNaming = false;
    } else if (this.isStart && this.#isKeyword(word, line)) return;
    else if (!this.#isSilent && this.#words.length < mostWords) {
      if (this.#words.length === 0) this.#line = line;
      this.#words.push(word);
    }
  }

  #isKeyword(word: string, line: number): boolean {
    if (word === "function") this.#isNaming = true;
    else if (statements.has(word)) {
      this.#add(`shell ${word}`, line);
      this.#isSilent = heads.has(word);
    } else if (assigned.test(word)) this.#add("shell assignment", line);
    else return between.has(word);
    return true;
  }

  /** Forgets the words: they were a pattern of `case`. */
  drop(): void {
    this.#words.length = 0;
    this.#isSilent = false;
  }

  /** Says what was run. @returns false if there was no command */
  end(): boolean {
    const words = this.#words.slice();
    this.drop();
    while (words.length > 1 && before.has(words[0] ?? "")) {
      this.#add(`shell call ${words.shift() ?? ""}`, this.#line);
      while (words.length > 1 && /^-|^\w+=/.test(words[0] ?? ""))
        words.splice(0, valued.has(words[0] ?? "") ? 2 : 1);
    }
    const [name, ...rest] = words;
    if (name === undefined || name === "") return false;
    this.#add(`shell call ${name}`, this.#line);
    for (const word of rest) if (word !== "") this.#add(`shell argument ${name} ${word}`, this.#line);
    return true;
  }
}
