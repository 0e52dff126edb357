/** Laravel's templates: `blade directive NAME` for `@foreach` and its like, and `blade echo` for `{{ … }}`. */
import type { FactReader } from "../fact.ts";

const directive = /(?<![\w@.])@([a-z][A-Za-z]*)(?![\w.])/g;
const echo = /\{\{(?!--)|\{!!/;

/** Longer lines were not written by people. */
const longestLine = 2000;

/** Reads a template line by line. Comments between `{{--` and `--}}` have no facts. */
export const bladeReader: FactReader = (text, add) => {
  let isComment = false;
  for (const [index, whole] of text.split("\n").entries()) {
    if (whole.length > longestLine) continue;
    let line = whole;
    if (isComment) {
      const end = line.indexOf("--}}");
      if (end === -1) continue;
      line = line.slice(end + 4);
      isComment = false;
    }
    line = line.replaceAll(/\{\{--[^]*?--\}\}/g, "");
    const start = line.indexOf("{{--");
    if (start !== -1) {
      isComment = true;
      line = line.slice(0, start);
    }
    for (const [, name = ""] of line.matchAll(directive)) add(`blade directive ${name}`, index + 1);
    if (echo.test(line)) add("blade echo", index + 1);
  }
};
