/** Files of markup, with the readers of what else is in them. */
import type { AddFact, FactReader } from "../fact.ts";
import type { FileKind } from "../file-kind.ts";

/** First words of the facts in markup. */
const types = ["html", "css", "js", "ts", "sql"] as const;

/** A kind of file for the reader of markup. JavaScript's grammar loads only if a rule asks for what it shows. */
export function markupFiles(name: RegExp): FileKind {
  return {
    name,
    factTypes: types,
    async load(asked) {
      const isAsked = (...some: readonly string[]): boolean =>
        asked === undefined || some.some((type) => asked.has(type));
      const [{ markupReader }, css, script] = await Promise.all([
        import("./reader.ts"),
        isAsked("css") ? import("../css/reader.ts") : null,
        isAsked("js", "ts", "sql") ? loadScripts() : null,
      ]);
      const read = markupReader({
        ...(css !== null && {
          style: (text, line, syntax, add) => css.readEmbedded(text, line, syntax, add),
        }),
        ...(script !== null && { script }),
      });
      return (path, text, _context, add) => {
        if (/\.astro$/i.test(path)) readFrontMatter(text, script, add);
        read(text, add);
      };
    },
  };
}

/**
 * Templates with a language of their own in markup, such as Blade.
 * @param own the first word of that language's facts
 */
export function templateFiles(name: RegExp, own: string, load: () => Promise<FactReader>): FileKind {
  const markup = markupFiles(name);
  return {
    name,
    factTypes: [own, ...types],
    async load(asked) {
      const [readMarkup, read] = await Promise.all([markup.load(asked), load()]);
      return (path, text, context, add) => {
        readMarkup(path, text, context, add);
        read(text, add);
      };
    },
  };
}

type ReadScript = (text: string, line: number, isTypescript: boolean, add: AddFact) => void;

async function loadScripts(): Promise<ReadScript> {
  const [{ createJavascriptReader }, { readWithSql }] = await Promise.all([
    import("../javascript/reader.ts"),
    import("../sql/read-with-sql.ts"),
  ]);
  return (text, first, typescript, add) => {
    const addHere: AddFact = (fact, line) => add(fact, line + first - 1);
    readWithSql((onString) => createJavascriptReader({ typescript, onString }), text, addHere);
  };
}

/** The program of Astro's between two lines of minus signs. */
function readFrontMatter(text: string, script: ReadScript | null, add: AddFact): void {
  const [whole, opening, program] =
    /^(\s*---[ \t]*\r?\n)([^]*?)^---[ \t]*$/m.exec(text.slice(0, 100_000)) ?? [];
  if (whole === undefined || opening === undefined || program === undefined) return;
  script?.(program, opening.split("\n").length, true, add);
}
