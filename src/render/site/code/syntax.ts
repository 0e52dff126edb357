/** What tells words, strings and comments apart in each language, well enough to colour them. */

export interface Syntax {
  /** Keywords, in capitals if their case does not matter. */
  words: ReadonlySet<string>;
  anyCase: boolean;
  /** One token of each kind. Groups: a comment, a string, what opens a longer text, a word. All match in linear time. */
  token: RegExp;
  /** What closes a text that was opened, and what that text is. */
  closing: Readonly<Record<string, { end: string; kind: "comment" | "string" }>>;
}

interface Written {
  words: string;
  anyCase?: boolean;
  /** What begins a comment that ends with its line. */
  comment?: string;
  /** Quotes of a text within one line. */
  quotes?: string;
  /** Letters that may be before a quote. */
  prefix?: string;
  /** Begin and end of texts in several lines, with what they are. */
  long?: readonly (readonly [open: string, end: string, kind: "comment" | "string"])[];
}

const stars = [["/*", "*/", "comment"]] as const;

const c = { comment: "//", quotes: `"'`, long: stars } as const;

const script =
  "as async await break case catch class const continue default delete do else enum export extends false finally for from function get if implements import in instanceof interface let new null of private public readonly return set static super switch this throw true try type typeof undefined var void while yield";

const written: Record<string, Written> = {
  python: {
    words:
      "and as assert async await break case class continue def del elif else except False finally for from global if import in is lambda match None nonlocal not or pass raise return True try while with yield",
    comment: "#",
    quotes: `"'`,
    prefix: "[bfru]{1,2}",
    long: [
      [`"""`, `"""`, "string"],
      ["'''", "'''", "string"],
    ],
  },
  sql: {
    words:
      "ADD ALL ALTER AND AS ASC BEGIN BETWEEN BY CASCADE CASE CHECK COLUMN COMMIT CONSTRAINT CREATE CROSS DEFAULT DELETE DESC DISTINCT DROP ELSE END EXISTS FOREIGN FROM FULL GROUP HAVING IF IN INDEX INNER INSERT INTO IS JOIN KEY LEFT LIKE LIMIT NOT NULL OFFSET ON OR ORDER OUTER OVER PARTITION PRIMARY REFERENCES RETURNING RIGHT ROLLBACK SELECT SET TABLE THEN TRUNCATE UNION UNIQUE UPDATE USING VALUES VIEW WHEN WHERE WITH",
    anyCase: true,
    comment: "--",
    quotes: `"'`,
    long: stars,
  },
  script: { ...c, words: script, long: [...stars, ["`", "`", "string"]] },
  java: {
    ...c,
    words:
      "abstract assert boolean break byte case catch char class const continue data default do double else enum extends false final finally float for fun if implements import in instanceof int interface is long new null object override package private protected public record return sealed short static super switch this throw throws true try val var void when while yield",
    long: [...stars, [`"""`, `"""`, "string"]],
  },
  csharp: {
    ...c,
    words:
      "abstract as async await base bool break case catch class const continue decimal default do double else enum false finally for foreach get if in int interface internal is namespace new null out override private protected public readonly record ref return sealed set static string struct switch this throw true try using var virtual void when where while yield",
  },
  go: {
    ...c,
    words:
      "break case chan const continue default defer else fallthrough false for func go goto if import interface iota map nil package range return select struct switch true type var",
    long: [...stars, ["`", "`", "string"]],
  },
  rust: {
    ...c,
    words:
      "as async await break const continue crate dyn else enum extern false fn for if impl in let loop match mod move mut pub ref return self Self static struct super trait true type unsafe use where while",
    quotes: `"`,
  },
  c: {
    ...c,
    words:
      "auto bool break case catch char class const constexpr continue default delete do double else enum extern false float for if inline int long namespace new nullptr override private protected public return short signed sizeof static struct switch template this throw true try typedef typename union unsigned using virtual void while",
  },
  php: {
    ...c,
    words:
      "abstract array as break case catch class const continue default do echo else elseif extends false final finally fn for foreach function if implements instanceof interface match namespace new null private protected public readonly return static switch this throw trait true try use while yield",
    comment: "(?://|#(?!\\[))",
  },
  ruby: {
    words:
      "alias and begin break case class def do else elsif end ensure extend false for if in include module next nil not or private raise require rescue return self super then true unless until when while yield",
    comment: "#",
    quotes: `"'`,
  },
  shell: {
    words:
      "case do done elif else esac exec exit export fi for function if in local readonly return set shift source then trap until while",
    comment: "(?<![\\w$}])#",
    quotes: `"'`,
  },
  docker: {
    words:
      "ADD ARG AS CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR",
    comment: "(?<!\\S)#",
    quotes: `"'`,
  },
  settings: { words: "false no null off on true yes", comment: "(?<!\\S)#", quotes: `"'` },
  terraform: {
    words:
      "data dynamic false for for_each if in locals module null output provider resource terraform true variable",
    comment: "(?:#|//)",
    quotes: `"`,
    long: stars,
  },
  json: { words: "false null true", quotes: `"` },
  markup: { words: "", quotes: `"'`, long: [["<!--", "-->", "comment"]] },
  style: { words: "", quotes: `"'`, long: stars },
};

/** The last matching entry holds for a file's name. */
const files: readonly (readonly [RegExp, keyof typeof written])[] = [
  [/\.(?:pyi?|ipynb)$/i, "python"],
  [/\.sql$/i, "sql"],
  [/\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/i, "script"],
  [/\.(?:java|kts?|scala|groovy|gradle)$/i, "java"],
  [/\.cs$/i, "csharp"],
  [/\.go$/i, "go"],
  [/\.rs$/i, "rust"],
  [/\.(?:c|h|cc|cpp|hpp|cxx|ino)$/i, "c"],
  [/\.php$/i, "php"],
  [/(?:\.(?:rb|rake|gemspec)|^(?:Gem|Rake)file)$/i, "ruby"],
  [/(?:\.(?:sh|bash|zsh)|^(?:Makefile|crontab))$/i, "shell"],
  [/(?:^|\.)(?:Docker|Container)file(?:\.|$)/i, "docker"],
  [/\.(?:ya?ml|toml|ini|cfg|conf|properties)$/i, "settings"],
  [/\.(?:tf|tfvars|hcl)$/i, "terraform"],
  [/\.jsonc?$/i, "json"],
  [/\.(?:html?|xml|svg)$/i, "markup"],
  [/\.(?:css|scss|less)$/i, "style"],
];

const made = new Map<string, Syntax>();

/** @param path of a file. @returns null for a language that is not known here */
export function syntaxOf(path: string): Syntax | null {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const language = files.find(([pattern]) => pattern.test(name))?.[1];
  const one = language === undefined ? undefined : written[language];
  if (language === undefined || one === undefined) return null;
  const syntax = made.get(language) ?? syntaxFrom(one);
  made.set(language, syntax);
  return syntax;
}

function syntaxFrom({ words, anyCase = false, comment, quotes = "", prefix, long = [] }: Written): Syntax {
  const before = prefix === undefined ? "" : `(?:\\b${prefix})?`;
  const escaped = (text: string): string => text.replace(/[*.$/]/g, String.raw`\$&`);
  // Up to the end of the line if nothing closes it, so that no line is read twice.
  const inQuotes = [...quotes].map((one) => `${one}(?:[^${one}\\\\]|\\\\.?)*(?:${one}|$)`);
  const parts = [
    comment === undefined ? "(?!)" : `${comment}.*`,
    long.length === 0 ? "(?!)" : `${before}(?:${long.map(([open]) => escaped(open)).join("|")})`,
    inQuotes.length === 0 ? "(?!)" : `${before}(?:${inQuotes.join("|")})`,
    "[\\p{L}_][\\p{L}\\p{N}_]*",
  ];
  return {
    words: new Set(words.split(" ")),
    anyCase,
    token: new RegExp(parts.map((part) => `(${part})`).join("|"), "giu"),
    closing: Object.fromEntries(long.map(([open, end, kind]) => [open, { end, kind }])),
  };
}
