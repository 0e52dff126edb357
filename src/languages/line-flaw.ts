/** What keeps a line from being a proof that convinces: whoever opens the link sees this line and nothing else. */
import { surelySecret } from "../text/sure-secrets.ts";
import { endingOf } from "./file-ending.ts";

/**
 * empty: nothing is there; bare: only brackets, a keyword or a key; import: only names what it uses; boilerplate: a tool or
 * everybody's template wrote it; long: too long to read, as in a minified file; secret: its owner should take it out.
 */
export type LineFlaw = "empty" | "bare" | "import" | "boilerplate" | "long" | "secret";

/** Longer lines are not written by people, or hold more than one thing. In characters. */
const longestRead = 300;

const boilerplate: readonly RegExp[] = [
  /^#!/,
  /^#.*-\*-\s*coding/,
  // Alembic's header and the functions that every revision has.
  /^(?:down_)?revision\s*(?::[^=]+)?=/,
  /^(?:branch_labels|depends_on)\s*(?::[^=]+)?=/,
  /^def (?:upgrade|downgrade)\(/,
  // Django's migrations.
  /^class Migration\b/,
  /^(?:dependencies|operations) = \[$/,
  /^initial = True$/,
  // What every workflow begins with.
  /^(?:- +)?uses:\s*["']?actions\/(?:checkout|setup-[\w-]+)@/,
  /^runs-on:/,
  /^(?:- +)?(?:run:\s*)?(?:sudo )?(?:python3? -m )?(?:pip3?|pipx|npm|yarn|pnpm|poetry|bundle|composer|apt-get|apt) (?:install|ci|update|upgrade|i)\b/,
  /^version:\s*["']?[23](?:\.\d+)?["']?$/,
  /^if __name__ ==/,
  /^["']use (?:strict|client|server)["'];?$/,
  /^<!doctype\b/i,
  /^<\?(?:php|xml)\b[^>]*(?:\?>)?$/,
];

const imports: readonly RegExp[] = [
  /^import\s/,
  /^from\s+\S+\s+(?:c?import)\b/,
  /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s*(?:as\s+\w+\s+)?from\b/,
  /^(?:const|let|var)\s+.{0,80}=\s*require\([^)]*\);?$/,
  /^(?:require|require_relative)\s+["']/,
  /^#\s*include\b/,
  /^(?:global\s+)?using\s+(?:static\s+)?[\w.]+(?:\s*=\s*[\w.<>]+)?;$/,
  /^package\s+[\w.]+;?$/,
  /^(?:pub\s+)?use\s+[\w\\:{}, *]+;$/,
];

/** A package in Go's import block. */
const goImport = /^(?:[\w.]+\s+)?"[^"\s]+"$/;

/** Lines that say nothing without the next one. */
const bare: readonly RegExp[] = [
  /^(?:select|select distinct|from|where|with|and|or|on|having|values|set|using|(?:group|order|partition|cluster) by|case|end|else|begin|try|finally|do|then|return|pass)\s*[:({]?$/i,
  // A key of YAML, a target of a Makefile.
  /^["']?[\w.-]+["']?\s*:\s*[|>]?-?$/,
  // GROUP BY 1, 2
  /^(?:(?:group|order) by\s+)?\d+(?:\s+(?:asc|desc))?(?:\s*,\s*\d+(?:\s+(?:asc|desc))?)*\s*[,;]?$/i,
];

/**
 * The subject of a chain of calls, on a line of its own. In other files, such a word may be a package or a command; in Ruby,
 * it is most often a whole call, which needs no parentheses.
 */
const subject = /^\(?\s*[A-Za-z_$][\w$.]*\s*\\?$/;
const withChains = new Set("py ipynb js jsx mjs cjs ts tsx mts cts java kt scala cs php swift rs".split(" "));

/** An attribute of C# or Kotlin on a line of its own, which says something of the line below: `[HttpPost]`, `@Test`. */
const attributes: Readonly<Record<string, RegExp>> = { cs: /^\[\w+\]$/, kt: /^@\w+$/ };

const words = /[\p{L}\p{N}]/u;

/** @param path of its file: what a line means depends on the language */
export function flawOf(line: string, path: string): LineFlaw | null {
  const text = line.trim();
  if (text === "") return "empty";
  if (line.length > longestRead) return "long";
  if (isBare(text, path)) return "bare";
  if (surelySecret(text)) return "secret";
  if (boilerplate.some((one) => one.test(text))) return "boilerplate";
  const isImport = imports.some((one) => one.test(text)) || (endingOf(path) === "go" && goImport.test(text));
  return isImport ? "import" : null;
}

/** @param text trimmed */
function isBare(text: string, path: string): boolean {
  if (!words.test(text) || bare.some((one) => one.test(text))) return true;
  if (attributes[endingOf(path)]?.test(text)) return true;
  return subject.test(text) && withChains.has(endingOf(path));
}

/** True for a line inside a statement: an argument, an element, a link of a chain. */
export function isInside(line: string): boolean {
  const text = line.trim();
  return /^(?:[,.)\]}?]|&&|\|\|)/.test(text) || /[,\\]$/.test(text);
}
