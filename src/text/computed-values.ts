/** Takes out of a line of code what is not written in it: values that a program reads, computes or declares. */
import { secretWord } from "./secret-words.ts";

/** What is left in the place of a value. */
export const computedValue = "\u2205";

/** Reads a setting by its name, without a value to fall back to. */
const settings = [
  String.raw`\b(?:process|import\.meta|bun)\.env(?:\.\w+|\[["'\`]\w+["'\`]\])`,
  String.raw`\b(?:os\.)?environ(?:\.get\(["']\w+["']\)|\[["']\w+["']\])`,
  String.raw`\benv(?:\.fetch\(["']\w+["']\)|\[["']\w+["']\])`,
  String.raw`(?<![\w.])(?:[\w.:]*\b)?(?:get_?env|environment\.getenvironmentvariable|env::var|env|require_?env|must_?get_?env|config|configuration)(?:\.get)?(?:<\w+>)?\(["'][\w.:-]+["']\)`,
  String.raw`\bdeno\.env\.get\(["']\w+["']\)`,
  // ${{ secrets.TOKEN }}, $(cat file), {{ password }}
  String.raw`\$\{\{[^{}"'\`]{0,80}\}\}`,
  String.raw`\{\{\s*[\w.]{1,60}\s*\}\}`,
].join("|");

/** A variable that is called like a secret: ${DB_PASSWORD}, $password, %(password)s. Digits would make it a password. */
const variables = String.raw`\$\{[a-z_.]*(?:${secretWord})[a-z_]*\}|\$[a-z_]*(?:${secretWord})[a-z_]*(?![\w!@#$%^&*.-])`;

/** A field that is called like a secret, of something: form.password, $request->token, req.body.pwd. */
const fields = String.raw`(?<=(?:[=:(,{[!]|=>|\breturn|\bawait|\bnew)\s*)(?<![\w.$@/-])\$?[a-z_]\w{0,30}(?:\??(?:\.|->|::)[a-z_]\w{0,30}){0,4}\??(?:\.|->|::)[a-z_]{0,30}(?:${secretWord})[a-z_]{0,30}(?![\w!@#$%^&*.-]|\s*[(=:]|\s+[\w"'])`;

/** The type of a parameter or a field, when nothing follows that could be its value. */
const types = String.raw`(?<=\w)\??:\s*(?:optional\[)?(?:str|string|text|bytes|int|number|boolean|bool|any|unknown|secretstr|char(?:sequence)?|&?'?\w* ?str)\]?\??(?:\s*\|\s*(?:none|null|undefined))?(?=\s*(?:[,;)\]}]|$))`;

/** A type before a value: SECRET_KEY: str = …, which says nothing about the value. */
const typed =
  /(?<=[a-z_])\??:\s*[a-z_][\w.]*(?:\[[\w.,| ]{0,40}\])?\??(?:\s*\|\s*(?:none|null|undefined))?(?=\s*=\s*["'`\w$([{-])/gi;

/** What follows the end of a value. */
const ended = String.raw`(?=\s*(?:[,;:)\]}#]|\/\/|$))`;

/** Texts that are settings of a program: encodings, algorithms, times, headers. */
const plainTexts =
  "[*]|true|false|bearer|jwt|[hr]s\\d{3}|utf-?8|ascii|hex|base64|\\d{1,3} ?[smhd]|content-type|www-authenticate|access-control-[a-z-]+";

/** Values that are never secret, whatever their name: constants, empty texts, a permission, how many minutes a token lasts. */
const constants = [
  String.raw`(?<=[=:(,[{]\s*)(?:true|false|null|none|nil|undefined|""|''|["'](?:${plainTexts})["'])${ended}`,
  String.raw`(?<=(?:(?:persist-)?credentials|id-token|secrets):\s*)(?:read|write|inherit)\s*$`,
  String.raw`(?<=(?:minute|second|hour|day|ttl|age|duration|length|size|limit|expir\w{1,6}|round)s?["']?\s*:?[=:]\s*)\d[\d_]*(?:\s*\*\s*\d+)*${ended}`,
].join("|");

/** Variables, where only code can have them: self.token = token, login(password=password), {"token": token}, x = form["password"]. */
const named = [
  String.raw`(?<=\b(?:self|this)\.\w{1,40}\s*=\s*)[a-z_]*(?:${secretWord})[a-z_]*(?=;?\s*$)`,
  String.raw`(?<=^[^"'\`]*(?:^|[\s(])\w{1,40}=)[a-z_]*(?:${secretWord})[a-z_]*(?=[,)])`,
  String.raw`(?<=[{,\s]"(?<key>[a-z_]{1,40})":\s*)(?:[a-z_]+\.){0,3}\k<key>(?=\s*[,}])`,
  String.raw`(?<=[^=]=\s*)[a-z_.]+\[["'][a-z_]+["']\](?=\s*$)`,
].join("|");

/** What says which bytes are meant: the hash of a file that a page loads, the commit of an action. */
const digests = String.raw`\bintegrity=["']sha\d+-[\w+/=]+["']|\buses:\s*[\w./-]+@[\da-f]{40}\b`;

const computed = new RegExp([settings, variables, fields, types, constants, named].join("|"), "gi");
const digest = new RegExp(digests, "gi");

/** A line without the hashes in it that say which bytes are meant. */
export function withoutDigests(line: string): string {
  return line.replace(digest, " ");
}

/** A call without text or long numbers among its arguments: hash(password, 10). What it returns is not written here. */
const call =
  /(?<![\w.$>:-])(?:(?:await|new|yield|return|not|!)\s*)*\$?[a-z_][\w.$]*(?:(?:->|::)\w+)*(?:<[\w, ]{0,60}>)?\([^()"'`]*\)/gi;

/** Calls chained to a value: z.string().min(8). */
const chained = new RegExp(String.raw`${computedValue}\??\.\w+(?:\([^()"'\`]*\))?`, "gi");

/** Calls in calls, from the inside out. */
const deepest = 4;

/** Long numbers stay. */
const short = (one: string): string => (/\d{4}/.test(one) ? one : computedValue);

/** @param text folded, of at most a few thousand characters. @returns it with {@link computedValue} for each such value */
export function withoutComputed(text: string): string {
  let left = text.replace(typed, "").replace(computed, computedValue);
  for (let depth = 0; depth < deepest && left.includes("("); depth++) {
    const next = left.replace(call, short).replace(chained, short);
    if (next === left) break;
    left = next;
  }
  return left;
}
