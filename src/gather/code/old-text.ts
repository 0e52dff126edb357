/** Finds a line of a file at HEAD in an older text: as it is, formatted in another way, or as part of a block. */
import {
  type Block,
  blocksAround,
  formOf,
  lineKey,
  longestWord,
  type PlaceInText,
  statementAt,
  weightOf,
} from "./line-form.ts";
import { beginOfBlock, lineAround } from "./find-block.ts";
import { SeenLines } from "./seen-lines.ts";

/** A statement of this weight is found anywhere in a text, even as a part of a line. */
const heavyStatement = 12;

/** A lighter one is found only with the lines around it, as far as `git blame -M` asks for. */
const heavyBlock = 20;

/** What to look for. The forms of a line are made when a text does not have the line as it is. */
export class SoughtLine {
  /** Trimmed. */
  readonly text: string;
  readonly #place: PlaceInText;
  #forms: { word: string; key: string; blocks: readonly Block[] } | undefined;

  constructor(place: PlaceInText) {
    this.#place = place;
    this.text = (place.lines[place.at] ?? "").trim();
  }

  /** Its longest word, the key of the line, and the blocks that are as good as the line. */
  get forms(): { word: string; key: string; blocks: readonly Block[] } {
    this.#forms ??= {
      word: longestWord(this.text),
      key: lineKey(this.text),
      blocks: this.#blocks(),
    };
    return this.#forms;
  }

  /** The blocks around it that weigh enough. @param weigh the weight of a line */
  blocks(enough: number, weigh: (line: string) => number): Block[] {
    return blocksAround(this.#place, enough, weigh);
  }

  #blocks(): readonly Block[] {
    const statement = statementAt(this.#place);
    if (weightOf(statement.form) >= heavyStatement) return [statement];
    return this.blocks(heavyBlock, (line) => weightOf(formOf(line)));
  }
}

/** A text of an older version. Its forms are made when they are needed, and once. */
export class OldText {
  readonly #text: string;
  readonly #seen: SeenLines;
  readonly #mentioned = new Map<string, boolean>();
  #lower: string | undefined;
  #isCounted = false;

  /** @param seen shared by the texts of one search */
  constructor(text: string, seen = new SeenLines()) {
    this.#text = text;
    this.#seen = seen;
  }

  /** The 1-based number of the line; 0 if it is not there. */
  find(sought: SoughtLine): number {
    return this.findAsItIs(sought) || this.findOtherwise(sought);
  }

  /** The same, only if it differs just in the spaces around it. */
  findAsItIs({ text, forms }: SoughtLine): number {
    return this.mentions(forms.word) ? this.#verbatim(text) : 0;
  }

  /** The same, formatted in another way. */
  findOtherwise({ forms }: SoughtLine): number {
    if (!this.mentions(forms.word)) return 0;
    return this.#byKey(forms) || this.findBlock(forms.blocks);
  }

  /** @param word in small letters */
  mentions(word: string): boolean {
    const known = this.#mentioned.get(word) ?? this.#small.includes(word);
    this.#mentioned.set(word, known);
    return known;
  }

  /** The text in small letters. */
  get #small(): string {
    return (this.#lower ??= this.#text.toLowerCase());
  }

  /** The 1-based number of the line that one of these blocks is around; 0 if none is there. */
  findBlock(blocks: readonly Block[]): number {
    for (const block of blocks) {
      if (!block.words.every((word) => this.mentions(word))) continue;
      const begin = beginOfBlock(this.#small, block, this.#seenHere());
      if (begin !== -1) return lineAt(this.#small, begin);
    }
    return 0;
  }

  #verbatim(wanted: string): number {
    // An empty text is everywhere.
    if (wanted === "") return 0;
    const text = this.#text;
    for (let at = text.indexOf(wanted); at !== -1;) {
      const { begin, end } = lineAround(text, at);
      if (text.slice(begin, end).trim() === wanted) return lineAt(text, begin);
      // The rest of this line is no match either.
      at = text.indexOf(wanted, end);
    }
    return 0;
  }

  /** The first line with this key: only lines with the word can have it. */
  #byKey({ key, word }: { key: string; word: string }): number {
    if (key === "") return 0;
    const seen = this.#seenHere();
    const text = this.#small;
    if (word === "") return text.split("\n").findIndex((line) => seen.keyOf(line) === key) + 1;
    for (let at = text.indexOf(word); at !== -1;) {
      const { begin, end } = lineAround(text, at);
      if (seen.keyOf(text.slice(begin, end)) === key) return lineAt(text, begin);
      at = text.indexOf(word, end);
    }
    return 0;
  }

  #seenHere(): SeenLines {
    if (!this.#isCounted) this.#seen.count(this.#text);
    this.#isCounted = true;
    return this.#seen;
  }
}

/** The 1-based number of the line that begins here. */
function lineAt(text: string, begin: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < begin; at = text.indexOf("\n", at + 1)) line++;
  return line;
}
