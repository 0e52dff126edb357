/**
 * The lines of the function around a line, by indentation, in any language: programs are indented nearly everywhere, and
 * a function's lines are deeper than its first one.
 */

/** Lines from 1, both included. */
export interface LineRange {
  from: number;
  to: number;
}

/** Begins a block that is not a function, though it may look like one: `if (a) {`. */
const control =
  /^[}\s]*(?:async\s+)?(?:if|else|elif|elsif|elseif|unless|for|foreach|while|until|switch|case|match|when|try|catch|except|finally|rescue|ensure|begin|with|using|lock|synchronized|loop|select|return|guard)\b|\b(?:class|struct|interface|enum|impl|trait|namespace|record)\b/;

/** Begins a function: a word for it, or an arrow at the end. */
const head =
  /\b(?:def|fun|func|fn|function|sub|proc)\b|(?:=>|->)\s*(?:[{(|]\s*)?$|\{[^{}]*\bin\s*$|\bdo\s*(?:\|[^|]*\|\s*)?$/;

/** The end of parameters before a brace. */
const endOfParameters = /\)[^;=)]*\{\s*$/;

/** A name and the parenthesis after it. */
const startOfParameters = /[\w>?]\s*\(/;

/** Ends the parameters of a head that began on an earlier line: `) -> int:`, `}) => {`. */
const endOfHead = /^\s*[)\]}](?![)\]}]*,)[^;]*(?:[{:]\s*|=>\s*(?:\(\s*)?)$/;

/** Continues or ends what was begun above: a closing bracket, or a brace of its own. */
const closing = /^\s*(?:[)\]}]|end\b)/;

/** Opens a block or a bracket that the deeper lines below are in. */
const opening =
  /[([{:]\s*(?:#.*|\/\/.*)?$|=>\s*$|->\s*$|\bdo\b(?:(?!\bdo\b)[^"'])*$|\b(?:then|in|else|begin|try)\s*$/;

/** Continues a Ruby method, at the depth of its head: `rescue ActiveRecord::RecordInvalid => error`. */
const clause = /^\s*(?:rescue|ensure)\b[^{]*$/;

const comment = /^\s*(?:#(?!\[)|\/\/|\*|\/\*|--)/;

const decorator = /^\s*(?:@|#\[|\[\w)/;

/** Functions of one file by their lines. */
export class FunctionLines {
  /** Blank in place of what is in a string of several lines. */
  readonly #lines: readonly string[];
  readonly #ranges = new Map<number, LineRange | null>();

  constructor(lines: readonly string[]) {
    this.#lines = withoutLongStrings(lines);
  }

  /**
   * @param line from 1
   * @returns the innermost function that the line is in, its decorators included; null outside any function
   */
  around(line: number): LineRange | null {
    const lines = this.#lines;
    const at = line - 1;
    const own = this.#headAt(at);
    if (own !== null) return this.#range(own);
    let depth = depthOf(lines[at] ?? "");
    for (let above = at - 1; above >= 0 && depth > 0; above--) {
      const text = lines[above] ?? "";
      if (isNothing(text) || indentOf(text) >= depth || !opensBelow(text)) continue;
      depth = depthOf(text);
      const first = this.#firstOfHead(above);
      if (first === above ? isHead(text) || this.#isLongHead(above) : !control.test(lines[first] ?? ""))
        return this.#range(first);
      above = first;
    }
    return null;
  }

  /**
   * True if two lines are in one function: the innermost one of one of them holds the other, too. Outside functions, all
   * lines are together.
   */
  areTogether(one: number, other: number): boolean {
    const [a, b] = [this.#known(one), this.#known(other)];
    if (a === null || b === null) return a === b;
    return holds(a, other) || holds(b, one);
  }

  #known(line: number): LineRange | null {
    const known = this.#ranges.get(line);
    const range = known === undefined ? this.around(line) : known;
    this.#ranges.set(line, range);
    return range;
  }

  #range(first: number): LineRange {
    return { from: this.#withDecorators(first) + 1, to: this.#endOf(first) + 1 };
  }

  /** The first line of the function that a head or a decorator belongs to; null for any other line. */
  #headAt(at: number): number | null {
    const text = this.#lines[at] ?? "";
    if (isHead(text) && this.#opens(at)) return at;
    if (!decorator.test(text)) return null;
    const depth = indentOf(text);
    for (const [index, one] of this.#lines.slice(at + 1, at + 20).entries()) {
      if (one.trim() === "") return null;
      if (indentOf(one) > depth || closing.test(one) || decorator.test(one)) continue;
      return isHead(one) || this.#opens(at + 1 + index) ? at + 1 + index : null;
    }
    return null;
  }

  /** True for `update(` whose parameters end on a deeper line: `Long id) {`. */
  #isLongHead(at: number): boolean {
    const text = this.#lines[at] ?? "";
    const end = this.#lines.slice(at + 1, at + 20).find((one) => !/[,)]\s*$/.test(one)) ?? "";
    const ends = /\)[^;()]*\{\s*$|^\s*throws\b[^;()]*\{\s*$/;
    const isDeeper = indentOf(end) > indentOf(text);
    return /\w\s*\(\s*$/.test(text) && !control.test(text) && isDeeper && ends.test(end);
  }

  /** True if deeper lines follow. */
  #opens(at: number): boolean {
    const depth = indentOf(this.#lines[at] ?? "");
    const next = this.#lines.slice(at + 1, at + 20).find((text) => text.trim() !== "" && text.trim() !== "{");
    return next !== undefined && indentOf(next) > depth;
  }

  /** Of `) -> int:` and of a brace of its own, the line that begins it. */
  #firstOfHead(at: number): number {
    const text = this.#lines[at] ?? "";
    if ((!endOfHead.test(text) || control.test(text)) && text.trim() !== "{") return at;
    const depth = indentOf(text);
    const above = this.#lines
      .slice(0, at)
      .findLastIndex((one) => one.trim() !== "" && indentOf(one) <= depth);
    return above === -1 ? at : above;
  }

  #withDecorators(at: number): number {
    const depth = indentOf(this.#lines[at] ?? "");
    let first = at;
    for (let above = at - 1; above >= 0; above--) {
      const text = this.#lines[above] ?? "";
      if (text.trim() === "" || indentOf(text) < depth) break;
      if (indentOf(text) > depth || closing.test(text)) continue;
      if (!decorator.test(text)) break;
      first = above;
    }
    return first;
  }

  /** The last line of the block that begins here. */
  #endOf(start: number): number {
    const depth = indentOf(this.#lines[start] ?? "");
    let last = start;
    for (let at = start + 1; at < this.#lines.length; at++) {
      const text = this.#lines[at] ?? "";
      if (isNothing(text)) continue;
      const isDeeper = indentOf(text) > depth;
      if (!isDeeper && !closing.test(text) && !clause.test(text) && text.trim() !== "{") break;
      last = at;
      if (!isDeeper && closing.test(text) && !endOfHead.test(text)) break;
    }
    return last;
  }
}

function holds({ from, to }: LineRange, line: number): boolean {
  return from <= line && line <= to;
}

/** How deep a line is. A clause belongs to a head that is no less deep. */
function depthOf(text: string): number {
  return indentOf(text) + (clause.test(text) ? 1 : 0);
}

function opensBelow(text: string): boolean {
  return clause.test(text) || opening.test(text) || text.trim() === "{" || isHead(text);
}

function isHead(text: string): boolean {
  return (head.test(text) || hasParameters(text)) && !control.test(text) && !comment.test(text);
}

/** True for a name with parameters before a brace. In two steps: one expression would try each parenthesis with each other. */
function hasParameters(text: string): boolean {
  const end = endOfParameters.exec(text)?.index;
  return end !== undefined && startOfParameters.test(text.slice(text.lastIndexOf(";", end) + 1, end));
}

function isNothing(text: string): boolean {
  return text.trim() === "" || comment.test(text);
}

/** SQL in a string may be less deep than the function that runs it. */
function withoutLongStrings(lines: readonly string[]): string[] {
  let open: string | null = null;
  return lines.map((text) => {
    const isInside = open !== null;
    for (const [quote] of text.matchAll(/"""|'''|`/g)) {
      if (open === null) open = quote;
      else if (open === quote) open = null;
    }
    return isInside ? "" : text;
  });
}

/** In columns; a tab is as wide as four spaces. */
function indentOf(text: string): number {
  const [space = ""] = /^[ \t]*/.exec(text) ?? [];
  return space.replaceAll("\t", "    ").length;
}
