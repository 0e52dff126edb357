/**
 * Style sheets: `css selector .card:hover`, `css property display=grid`, `css at-rule media (min-width: 40rem)`,
 * `css custom property --gap`, `css function clamp`, `css unit rem`, `css pseudo-class hover`.
 */
import { type AddFact, type FactReader, lineCounter, longestFact } from "../fact.ts";
import { scssOf } from "./indented.ts";
import { type CssPart, cssParts } from "./scan.ts";

/** Characters of a value that are kept. */
const longestValue = 60;

/** How many selectors of a rule, and functions of a value, are reported. */
const most = 30;

/** What is nested in a rule and is no more of the same element: `a`, `.title`, `> li`. */
const inside = /^(?:[.#>+~*[]|[a-z])(?!\{)/i;

/** A step of an animation. */
const step = /^(?:from|to|[\d.]+%)$/;
const functions = /([a-z][\w-]*)\(/gi;
const units = /(?:^|[\s,(:+*/-])-?\d*\.?\d+(%|[a-z]{1,5})\b|\d(%)/gi;
const pseudos = /(::?)([a-z][a-z-]*)/gi;
const variables = /--[\w-]+(?=\s*[,)])/g;

/** How a style sheet is written. Less is read as SCSS; `sass` is the syntax with indentation. */
export type StyleSyntax = "css" | "scss" | "sass";

/** A reader of style sheets. */
export function cssReader(syntax: StyleSyntax): FactReader {
  return (written, add) => {
    const text = syntax === "sass" ? scssOf(written) : written;
    const lineOf = lineCounter(text);
    const known = new Set<string>();
    for (const part of cssParts(text, syntax !== "css")) {
      const line = lineOf(part.from);
      readPart(part, (fact) => {
        const short = fact.slice(0, longestFact);
        const key = `${line} ${short}`;
        if (known.has(key)) return;
        known.add(key);
        add(short, line);
      });
    }
  };
}

type Say = (fact: string) => void;

function readPart({ kind, text, depth }: CssPart, say: Say): void {
  if (kind === "at-rule") readAtRule(text, say);
  else if (kind === "selector") {
    if (depth > 0) say("css nesting");
    if (depth > 0 && inside.test(text)) say("css nested selector");
    readSelectors(text, say);
  } else readDeclaration(text, say);
}

/** `@media (…)`, `@keyframes name`, `@include name`. */
function readAtRule(text: string, say: Say): void {
  const [, name = "", rest = ""] = /^@(-?[\w-]+)\s*(.*)$/.exec(text) ?? [];
  if (name === "") return;
  say(`css at-rule ${name}`);
  if (rest !== "") say(`css at-rule ${name} ${rest}`);
  readFunctions(rest, say);
}

function readSelectors(text: string, say: Say): void {
  for (const selector of text.split(",").slice(0, most)) {
    const one = selector.trim();
    if (one !== "" && !step.test(one)) say(`css selector ${one}`);
  }
  for (const [, colons = "", name = ""] of [...text.matchAll(pseudos)].slice(0, most))
    say(`css pseudo-${colons === "::" ? "element" : "class"} ${name.toLowerCase()}`);
}

function readDeclaration(text: string, say: Say): void {
  const colon = text.indexOf(":");
  if (colon <= 0) return;
  const name = text.slice(0, colon).trim();
  const value = text.slice(colon + 1).trim();
  if (!/^(?:--[\w-]+|[$@]?-?[a-z][\w-]*)$/i.test(name) || value === "") return;
  if (name.startsWith("--")) say(`css custom property ${name}`);
  else if (/^[$@]/.test(name)) say(`css variable ${name}`);
  else {
    say(`css property ${name.toLowerCase()}`);
    say(`css property ${name.toLowerCase()}=${value.slice(0, longestValue)}`);
  }
  readFunctions(value, say);
  for (const [, unit, percent] of [...value.matchAll(units)].slice(0, most))
    say(`css unit ${(unit ?? percent ?? "").toLowerCase()}`);
}

function readFunctions(value: string, say: Say): void {
  for (const [, name = ""] of [...value.matchAll(functions)].slice(0, most))
    say(`css function ${name.toLowerCase()}`);
  for (const [name] of [...value.matchAll(variables)].slice(0, most)) say(`css var ${name}`);
}

/** The facts of the style sheet in a larger file. @param first the line on which it starts, counted from 1 */
export function readEmbedded(text: string, first: number, syntax: StyleSyntax, add: AddFact): void {
  cssReader(syntax)(text, (fact, line) => add(fact, line + first - 1));
}
