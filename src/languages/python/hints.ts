/** What must be in a file for facts of Python to be found in it. */
import type { FactHints } from "../fact-hints.ts";

/** Facts that are named like the keyword that makes them. */
const keywords = "except raise lambda yield await assert with try finally global nonlocal match".split(" ");

export const pythonHints: FactHints = {
  byBeginning: [
    ["python parameter", ["def"]],
    ["python return annotation", ["def"]],
    ["python nested def", ["def"]],
    ["python def", ["def"]],
    ["python method", ["def"]],
    ["python instance method", ["self"]],
    ["python class", ["class"]],
    ["python base", ["class"]],
    ["python import", ["import"]],
    ["python self attribute", ["self"]],
    ["python return value", ["return"]],
    ["python return code", ["return"]],
    ["python return after", ["except"]],
    ["python comprehension", ["for"]],
    ["python async def", ["async"]],
    ...keywords.map((word): [string, string[]] => [`python ${word}`, [word]]),
  ],
  shapes: {
    "python test": /\bassert|\b(?:raises|warns|approx)\b/,
    // A brace that does not start a dictionary: of a set, or of a value in a string.
    "python literal set": /\{(?!\s*\})(?!\s*(?:"[^"\n]*"|'[^'\n]*'|[\w.]+)\s*:)/,
    // A parenthesis that is not a call's, or a comma in what is returned.
    "python literal tuple":
      /\breturn\b[^,]*,|(?:^|[^\w\])]|\b(?:and|as|assert|await|del|elif|else|except|for|from|if|import|in|is|lambda|not|or|raise|return|while|with|yield))\(/,
    "python return annotation": /->/,
    // A bracket that is not an index, and does not enclose a simple comprehension.
    "python literal list":
      /(?:^|(?<=[^\s\w\])"'}])|\b(?:and|as|assert|await|case|del|elif|else|except|exec|for|from|if|import|in|is|lambda|match|not|or|print|raise|return|while|with|yield))[^\S\n]*\[(?![^[\](){}"'#\n]{0,200}[ \t]for[ \t][^[\](){}"'#\n]{0,200}\])/m,
    // A number among several values.
    "python return code #": /,(?:[\s\\]|#[^\n]*\n)*[1-5]\d\d(?![\w.])|\breturn[\s\\]+[1-5]\d\d[\s\\]*,/,
    "python parameter annotation": /[(,]\s*(?:#[^\n]*\n\s*)*\*{0,2}\w+\s*:/,
  },
};
