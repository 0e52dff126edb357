/**
 * Templates of Rails and Sinatra: `erb call NAME` for what a tag begins with, `erb show` for `<%= … %>`, `erb option NAME` for
 * a helper's option about a field, and `html class NAME` for the classes that it is given.
 */
import { type AddFact, type FactReader, lineCounter } from "../fact.ts";

const tag = /<%(?![#%])(=?)-?\s*(@?\w+(?:\.\w+)*[?!]?)?/g;

/** Longer lines were not written by people. */
const longestLine = 2000;

/** Characters of one tag in which options are looked for. */
const longestTag = 2000;

/** `class: "btn wide"`, `:class => "btn"`, `"class": 'btn'`. */
const classes = /\bclass["']?(?::|\s*=>)\s*(?:"([^"#]*)"|'([^']*)')/g;

/** Attributes that make the browser check a field. */
const options = /\b(required|pattern|minlength|maxlength|min|max)["']?(?::|\s*=>)\s/g;

/** Reads what the tags of a template begin with, line by line, and the options in them. */
export const erbReader: FactReader = (text, add) => {
  for (const [index, line] of text.split("\n").entries()) {
    if (line.length > longestLine) continue;
    for (const [, sign = "", name = ""] of line.matchAll(tag)) {
      if (sign === "=") add("erb show", index + 1);
      if (name !== "") add(`erb call ${name}`, index + 1);
    }
  }
  readOptions(text, add);
};

function readOptions(text: string, add: AddFact): void {
  const lineOf = lineCounter(text);
  for (let at = text.indexOf("<%="); at !== -1;) {
    const end = text.indexOf("%>", at);
    if (end === -1) return;
    const inside = text.slice(at, Math.min(end, at + longestTag));
    for (const { 1: double, 2: single, index } of inside.matchAll(classes))
      for (const name of (double ?? single ?? "").split(/\s+/))
        if (name !== "") add(`html class ${name}`, lineOf(at + index));
    for (const { 1: name = "", index } of inside.matchAll(options))
      add(`erb option ${name}`, lineOf(at + index));
    at = text.indexOf("<%=", end);
  }
}
