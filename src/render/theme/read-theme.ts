/** Reads the tokens of a theme: the variables of its style sheet, with their places. */

const schemes = ["light", "dark"] as const;
export type Scheme = (typeof schemes)[number];

interface Token {
  /** Without "--". */
  name: string;
  /** As it is written. */
  value: string;
  /** 1-based. */
  line: number;
  column: number;
}

export interface ThemeTokens {
  /** The one that holds in each scheme, by name. */
  byScheme: Record<Scheme, ReadonlyMap<string, Token>>;
  /** The schemes that the theme has. */
  schemes: Scheme[];
}

/** References that lead to each other end here. */
const mostSteps = 20;

/** Later rules win, as in CSS; what is in `@media (prefers-color-scheme: dark)` holds in dark only. */
export function readTheme(css: string): ThemeTokens {
  const text = css.replaceAll(/\/\*[\s\S]*?(?:\*\/|$)/g, (comment) => comment.replaceAll(/[^\n]/g, " "));
  const byScheme = { light: new Map<string, Token>(), dark: new Map<string, Token>() };
  let own: Scheme[] = [...schemes];
  const blocks = mediaBlocks(text);
  for (const { index, name, value } of declarations(text)) {
    const media = blocks.find(({ start, end }) => index >= start && index < end);
    if (name === "color-scheme" && media === undefined) own = schemesIn(value);
    if (!name.startsWith("--")) continue;
    const before = text.slice(0, index).split("\n");
    const token = {
      name: name.slice(2),
      value,
      line: before.length,
      column: (before.at(-1) ?? "").length + 1,
    };
    for (const scheme of media?.schemes ?? schemes) byScheme[scheme].set(token.name, token);
  }
  return { byScheme, schemes: own };
}

/** What a token is in a scheme, with `var()` and `light-dark()` resolved; null if it is not set. */
export function valueIn({ byScheme }: ThemeTokens, name: string, scheme: Scheme): string | null {
  let value = byScheme[scheme].get(name)?.value ?? null;
  for (let step = 0; value !== null && step < mostSteps; step++) {
    const [, light, dark] = /^light-dark\(\s*(.+)\)$/s.exec(value) === null ? [] : splitInTwo(value);
    const [, reference, fallback] = /^var\(\s*--([\w-]+)\s*(?:,\s*(.+))?\)$/s.exec(value) ?? [];
    if (light !== undefined && dark !== undefined) value = scheme === "light" ? light : dark;
    else if (reference !== undefined) value = byScheme[scheme].get(reference)?.value ?? fallback ?? null;
    else return value;
  }
  return null;
}

/** The two values of `light-dark()`, which may have commas of their own, after the whole. */
function splitInTwo(value: string): string[] {
  const inside = value.slice(value.indexOf("(") + 1, -1);
  let depth = 0;
  for (const [at, letter] of Array.from(inside).entries()) {
    if (letter === "(") depth++;
    else if (letter === ")") depth--;
    else if (letter === "," && depth === 0)
      return [value, inside.slice(0, at).trim(), inside.slice(at + 1).trim()];
  }
  return [];
}

function declarations(text: string): { index: number; name: string; value: string }[] {
  return [...text.matchAll(/(?<=[{;]\s*)(--[\w-]+|color-scheme)\s*:([^;{}]*)/g)].map(
    ({ index, 1: name = "", 2: value = "" }) => ({ index, name, value: value.trim() }),
  );
}

/** Where `@media` blocks for one of the schemes begin and end. */
function mediaBlocks(text: string): { start: number; end: number; schemes: Scheme[] }[] {
  const opening = /@media[^{]*prefers-color-scheme:\s*(light|dark)[^{]*\{/g;
  return [...text.matchAll(opening)].map(({ index, 0: { length }, 1: scheme }) => {
    let depth = 1;
    let end = index + length;
    while (end < text.length && depth > 0) {
      if (text[end] === "{") depth++;
      else if (text[end] === "}") depth--;
      end++;
    }
    return { start: index, end, schemes: schemes.filter((one) => one === scheme) };
  });
}

function schemesIn(value: string): Scheme[] {
  const named = schemes.filter((scheme) => value.split(/\s+/).includes(scheme));
  return named.length === 0 ? [...schemes] : named;
}
