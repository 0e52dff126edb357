/** Cuts markup into tags with their attributes, and the text of scripts and style sheets. */

export interface Tag {
  /** In small letters, unless it is a component's. */
  name: string;
  from: number;
  attributes: readonly Attribute[];
  /** What is between `<script>` or `<style>` and its end. */
  content: { from: number; to: number } | null;
}

interface Attribute {
  /** As it is written. */
  name: string;
  /** Without quotes; null for one without a value. */
  value: string | null;
  from: number;
}

/** Attributes of one tag that are read. */
const most = 100;

const tagName = /<([a-z][\w:.-]*)/giy;
const attributeName = /[^\s"'<>/={}]+/y;

/** Elements whose content is not markup. */
const raw = new Set(["script", "style", "textarea", "title"]);

/** Templates in markup: their content is not markup. */
const templates: readonly (readonly [open: string, close: string])[] = [
  ["<!--", "-->"],
  ["<%", "%>"],
  ["<?", "?>"],
  ["{{", "}}"],
  ["{%", "%}"],
  ["{#", "#}"],
  ["@*", "*@"],
];

/** The tags of a text, in order. Looks at each character a fixed number of times. */
export function tagsOf(text: string): Tag[] {
  const tags: Tag[] = [];
  /** Ends that were looked for and are not there: nobody looks twice. */
  const missing = new Set<string>();
  for (let at = 0; at < text.length;) {
    const skipped = templateEnd(text, at, missing);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    if (text.charCodeAt(at) !== 60) {
      at++;
      continue;
    }
    tagName.lastIndex = at;
    const name = tagName.exec(text)?.[1];
    if (name === undefined) {
      at++;
      continue;
    }
    const { attributes, end, isClosed } = attributesAt(text, at + 1 + name.length, missing);
    const own = /[A-Z]/.test(name) && !/^[A-Z]+$/.test(name) ? name : name.toLowerCase();
    const content = raw.has(own) && isClosed ? contentOf(text, own, end, missing) : null;
    tags.push({ name: own, from: at, attributes, content });
    at = content?.to ?? end;
  }
  return tags;
}

/** The offset after what a template puts there; the offset itself if nothing starts there. */
function templateEnd(text: string, at: number, missing: Set<string>): number {
  const sign = text.charAt(at);
  if (sign !== "<" && sign !== "{" && sign !== "@") return at;
  for (const [open, close] of templates) {
    if (!text.startsWith(open, at) || missing.has(close)) continue;
    const found = text.indexOf(close, at + open.length);
    if (found !== -1) return found + close.length;
    missing.add(close);
  }
  return at;
}

interface Attributes {
  attributes: Attribute[];
  /** Offset after the tag. */
  end: number;
  /** False for `<a />`. */
  isClosed: boolean;
}

function attributesAt(text: string, from: number, missing: Set<string>): Attributes {
  const attributes: Attribute[] = [];
  let at = from;
  while (at < text.length) {
    const sign = text.charAt(at);
    if (sign === ">") return { attributes, end: at + 1, isClosed: text.charAt(at - 1) !== "/" };
    // A tag that is not closed ends where the next begins.
    if (sign === "<") {
      const skipped = templateEnd(text, at, missing);
      if (skipped === at) return { attributes, end: at, isClosed: false };
      at = skipped;
      continue;
    }
    attributeName.lastIndex = at;
    const name = attributeName.exec(text)?.[0];
    if (name === undefined) {
      at = sign === "{" ? bracketEnd(text, at) : at + 1;
      continue;
    }
    const value = valueAt(text, at + name.length);
    if (attributes.length < most) attributes.push({ name, value: value.text, from: at });
    at = value.end;
  }
  return { attributes, end: at, isClosed: false };
}

function valueAt(text: string, from: number): { text: string | null; end: number } {
  let at = from;
  while (/\s/.test(text.charAt(at)) && at < from + 20) at++;
  if (text.charAt(at) !== "=") return { text: null, end: from };
  at++;
  while (/\s/.test(text.charAt(at)) && at < from + 40) at++;
  const quote = text.charAt(at);
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, at + 1);
    const stop = end === -1 ? text.length : end;
    return { text: text.slice(at + 1, stop), end: stop + 1 };
  }
  if (quote === "{") {
    const end = bracketEnd(text, at);
    return { text: text.slice(at, end), end };
  }
  let end = at;
  while (end < text.length && !/[\s>]/.test(text.charAt(end))) end++;
  return { text: text.slice(at, end), end };
}

/** The offset after the brace that closes one, or after the line if none does. */
function bracketEnd(text: string, from: number): number {
  let level = 0;
  for (let at = from; at < Math.min(text.length, from + farthest); at++) {
    const sign = text.charAt(at);
    if (sign === "{") level++;
    else if (sign === "}" && --level === 0) return at + 1;
  }
  return from + 1;
}

/** Characters of code in braces. Keeps the work linear. */
const farthest = 500;

function contentOf(
  text: string,
  name: string,
  from: number,
  missing: Set<string>,
): { from: number; to: number } | null {
  const close = `</${name}`;
  if (missing.has(close)) return null;
  const found = text.indexOf(close, from);
  if (found === -1) missing.add(close);
  return found === -1 ? null : { from, to: found };
}
