/** Joins the strings that a program concatenates, so that readers see the whole: `"select a " + "from b"`. */
import type { AddString, Literal } from "./string-literals.ts";

/** Characters below which a string is not worth handing on. */
const shortest = 12;

/** Characters after which a text is not continued. */
const longest = 20_000;

/** The longest code between two strings that is looked at, in characters. */
const longestGap = 200;

/**
 * What joins two strings: space, as in C and Python, a backslash at the end of a line, `+`, `.`, or an assignment that appends:
 * `sql += "…"`.
 */
const joins = /^\s*(?:[+.]?\s*\\?|;\s*\$?\w+\s*[+.]=)\s*$/;

/** A value between two strings: a name with members, indexes, and calls without text in them. */
const joinsWithValue = /^\s*[+.]\s*[\w$](?:[\w$?.()[\]]|->|::)*\s*[+.]\s*$/;

interface Joined {
  value: string;
  line: number;
  /** Offset after the last literal. */
  end: number;
}

export class JoinedStrings {
  readonly #text: string;
  readonly #take: (value: string, line: number) => void;
  #open: Joined | null = null;

  /** @param take gets each text of some length, with the line on which it begins */
  constructor(text: string, take: (value: string, line: number) => void) {
    this.#text = text;
    this.#take = take;
  }

  /** Call for each string of the text, in their order. */
  readonly add: AddString = (value, line, literal) => {
    const joint = this.#open === null ? null : this.#jointBefore(literal, this.#open);
    if (this.#open === null || joint === null) {
      this.end();
      this.#open = { value, line, end: literal.to };
      return;
    }
    this.#open.end = literal.to;
    if (this.#open.value.length < longest) this.#open.value += joint + value;
  };

  /** Call after the last string. */
  end(): void {
    if (this.#open !== null && this.#open.value.length >= shortest)
      this.#take(this.#open.value, this.#open.line);
    this.#open = null;
  }

  /** What is between the text and a literal that continues it: `?` for a value, on as many lines; null if it does not. */
  #jointBefore({ from }: Literal, { end }: Joined): string | null {
    if (from < end || from - end > longestGap) return null;
    const gap = this.#text.slice(end, from);
    const hasValue = joinsWithValue.test(gap);
    if (!hasValue && !joins.test(gap)) return null;
    return (hasValue ? "?" : "") + "\n".repeat(gap.split("\n").length - 1);
  }
}
