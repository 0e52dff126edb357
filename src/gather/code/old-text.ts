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
  #lower: string | undefined;
  #keys: Map<string, number> | undefined;
  #stream: { text: string; starts: readonly number[] } | undefined;

  /** @param seen shared by the texts of one search */
  constructor(text: string, seen = new SeenLines()) {
    this.#text = text;
    this.#seen = seen;
  }

  /** The 1-based number of the line; 0 if it is not there. */
  find(sought: SoughtLine): number {
    return this.findAsItIs(sought) || this.findOtherwise(sought);
  }

  /** The same, only if it differs in nothing but the spaces around it. */
  findAsItIs({ text }: SoughtLine): number {
    return this.#verbatim(text);
  }

  /** The same, formatted in another way. */
  findOtherwise({ forms }: SoughtLine): number {
    if (!this.mentions(forms.word)) return 0;
    return this.#byKey(forms.key) || this.findBlock(forms.blocks);
  }

  /** @param word in small letters */
  mentions(word: string): boolean {
    this.#lower ??= this.#text.toLowerCase();
    return this.#lower.includes(word);
  }

  /** The 1-based number of the line that one of these blocks is around; 0 if none is there. */
  findBlock(blocks: readonly Block[]): number {
    this.#stream ??= streamOf(this.#text, this.#seen);
    const { text, starts } = this.#stream;
    for (const { form, offset } of blocks) {
      const at = text.indexOf(` ${form} `);
      if (at !== -1) return starts.findLastIndex((start) => start <= at + offset) + 1;
    }
    return 0;
  }

  #verbatim(wanted: string): number {
    const text = this.#text;
    for (let at = text.indexOf(wanted); at !== -1;) {
      const begin = at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
      const newline = text.indexOf("\n", at);
      const end = newline === -1 ? text.length : newline;
      if (text.slice(begin, end).trim() === wanted) return lineAt(text, begin);
      // The rest of this line is no match either.
      at = newline === -1 ? -1 : text.indexOf(wanted, end);
    }
    return 0;
  }

  #byKey(key: string): number {
    if (this.#keys === undefined) {
      this.#keys = new Map();
      for (const [index, line] of this.#seen.linesOf(this.#text).entries()) {
        const own = this.#seen.keyOf(line);
        if (own !== "" && !this.#keys.has(own)) this.#keys.set(own, index + 1);
      }
    }
    return this.#keys.get(key) ?? 0;
  }
}

/** The 1-based number of the line that begins here. */
function lineAt(text: string, begin: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < begin; at = text.indexOf("\n", at + 1)) line++;
  return line;
}

/** The form of a whole text, and where each of its lines begins. A line without tokens begins where the next one does. */
function streamOf(text: string, seen: SeenLines): { text: string; starts: readonly number[] } {
  const starts: number[] = [];
  let form = " ";
  for (const line of seen.linesOf(text)) {
    starts.push(form.length - 1);
    const own = seen.formOf(line);
    if (own !== "") form += `${own} `;
  }
  return { text: form, starts };
}
