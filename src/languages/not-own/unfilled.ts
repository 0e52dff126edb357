/** Files that a course hands out for somebody to fill in, as long as nobody has. */

/** A gap that says whose code goes there, in the languages' ways to comment. */
const yours =
  /^[ \t]*(?:#+|\/\/+|\/\*+|--+|;+|%+)[^\n]*\b(?:(?:your|start) (?:own )?code (?:(?:goes )?here|below)|(?:begin|start) (?:of )?your (?:code|solution|implementation)|(?:write|insert|put|add|place) your (?:code|solution|implementation|answer)|your (?:code|solution|implementation|answer) (?:starts|goes|here))\b[^\n]*\n/gim;

/** Code that was never begun: "I AM NOT DONE" of rustlings, and what exercism writes into functions. */
const untouched =
  /^[ \t]*\/\/ ?I AM NOT DONE\b|\b(?:panic|todo!|unimplemented!|NotImplementedError|throw new \w+)\(\s*["'](?:please implement|remove this (?:line|statement) and)/im;

const todo =
  /^[ \t]*(?:#+|\/\/+|\/\*+|--+)[ \t]*TODO\b(?:[:\s-]*(?:\(\w+\)[:\s]*)?(?:please )?(?:implement|improve|fill|complete|write|finish|add|insert|replace|your|define|return)\b[^\n]*|[ \t:]*)\n/gim;

/** What fills a gap: nothing, or a value that means nothing. */
const nothing =
  /^(?:[ \t]*(?:#(?!#* ?end)|\/\/(?! ?end))[^\n]*\n|[ \t]*\n){0,4}[ \t]*(?:raise NotImplementedError|throw new (?:\w*Error|\w*Exception)|panic\(|todo!\(|unimplemented!\(|pass[ \t]*(?=\r?\n|$)|(?:return|\w+ =)[ \t]*(?:None|null|nil|NULL|undefined|0|-1|0\.0|false|False|""|''|\[\]|\{\})?;?[ \t]*(?=\r?\n|$)|[})]|#+ ?END\b|\/\/+ ?END\b|$)/i;

/** The beginning of a function, roughly, in most languages. */
const functions =
  /^[ \t]*(?:(?:pub |export |default |async |static )*(?:def|function\*?|fn|func|fun|sub)\s|(?!(?:return|await|throw|raise|yield|new|else|assert|print|del|not)\b)(?:[\w<>[\],*&]+[ \t]+)+\**\w+\s*\([^;{}\n]*\)\s*\{?[ \t]*$)|=>[ \t]*\{?[ \t]*$/gm;

/** True for an assignment whose gaps are still there: any that says whose code goes there, or as many as half of the functions. */
export function isUnfilled(text: string): boolean {
  if (untouched.test(text) || emptyAfter(yours, text) > 0) return true;
  const gaps = emptyAfter(todo, text);
  return gaps > 0 && gaps * 2 >= (text.match(functions)?.length ?? 0);
}

function emptyAfter(comment: RegExp, text: string): number {
  let found = 0;
  for (const { 0: line, index } of text.matchAll(comment)) {
    const from = index + line.length;
    const [rest] = nothing.exec(text.slice(from, from + 400)) ?? [];
    // Before a closing bracket, only a comment that is all of a function is a gap.
    const isAll = /[{(:][ \t]*\r?\n[ \t]*$/.test(text.slice(Math.max(0, index - 200), index));
    if (rest !== undefined && (isAll || !/(?:^|[})]|\s)$/.test(rest))) found++;
  }
  return found;
}

const skipped = /^[ \t]*(?:(?:test|it|describe)\.(?:skip|todo)|x(?:it|test|describe|context))\b/gm;
const run = /^[ \t]*(?:test|it)\b(?!\.(?:skip|todo))/gm;

/** True for tests that a course hands out: most of them wait to be switched on. */
export function isWaitingTests(name: string, text: string): boolean {
  if (!/(?:[._-](?:test|spec)s?\.\w+|_(?:test|spec)\.\w+)$/i.test(name)) return false;
  const waiting = text.match(skipped)?.length ?? 0;
  return waiting > 1 && waiting > (text.match(run)?.length ?? 0);
}
