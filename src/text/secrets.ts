/**
 * Tells whether a text may contain a secret. For a line of code every doubt counts, because hiding a line costs nothing;
 * for a title or a path only what is clearly a secret does. All checks take linear time.
 */
import { computedValue, withoutComputed, withoutDigests } from "./computed-values.ts";
import { secretCommands } from "./secret-commands.ts";
import { folded, passwordWord, secretWord } from "./secret-words.ts";
import { hasRandomWord, hasTokenForm, looksRandom } from "./token-forms.ts";

/** What is shown of a title or a path that contains a secret. */
export const hiddenText = "(hidden: it may contain a secret)";

/** How a value begins that is written in the line, and not computed. */
const value = String.raw`(?!["']?${computedValue}(?:[\s"';,)\]}?]|$))\S`;

/** What is between a name and its value: the rest of the name, closing marks, and a separator. Closing marks are not values. */
const assigned = String.raw`\w*["'\`\])}]{0,4}\s*(?::=|:(?!=)|=(?![=>])|=>|<-|[+|?]=|>(?=\s*[^<\s]))\s*(?!["'\`]?[;,)\]}\s{]*$)${value}`;

/** What is said of a password. */
const said =
  "(?:a|an|the|not|too|at|in|on|of|to|so|as|by|for|no|only|also|now|still|never|always|being|been|your|our|used?|using|missing|empty|blank|null|none|nil|undefined|true|false|(?:in)?(?:valid|correct)|wrong|right|ok|good|strong|weak|secure|insecure|safe|short|long|same|equal|different|new|old|required|optional|mandatory|needed|necessary|hashed|encrypted|encoded|stored|saved|set|sent|passed|checked|verified|validated|compared|changed|updated|reset|expired|hidden|shown|visible|stripped|removed|excluded|provided|given|auto|defined|created|generated|obrigat\\w+|inv[aá]lid\\w+|incorret\\w+|incorrect\\w+|requerid\\w+|obligator\\w+|\\w+(?:ed|ing))\\b";

/** What follows a name when the next word is not a value of it. */
const noValue = String.raw`(?:\{\s*$|[=!<>]=|=>|&&|\|\||[)}\],;.?+*/%>-]|[=:](?:\s|$)|["']?${computedValue}(?:\W|$)|[\w:@.-]{1,30}=["'{]|(?:is|in|not|and|or|if|else|for|from|as|import|then|do|varchar|text|char|string|str|bytes|null)\b)`;

const codePatterns = [
  // PASSWORD=x, "password": "x", config["SECRET_KEY"] = "x", <password>x, senha := x
  String.raw`(?:${secretWord})${assigned}`,
  // PASSWORD x, password x, IDENTIFIED BY x
  String.raw`(?:${passwordWord})\w{0,3}["'\`\])}]{0,4}\s+(?!${noValue})\S`,
  // The password is x, unless that says something about it.
  String.raw`(?:${passwordWord})\w*\s+(?:is|was|es|e|ist|est)(?:\s*:\s*|\s+)(?!${said})["'\`]?[\w!@#$%&*-]{3}`,
  // --password x, -token x
  String.raw`(?:^|\s)-{1,2}(?!password-stdin)[\w-]*(?:${secretWord})[\w-]*[ =]\s*${value}`,
  // ENV PASSWORD x
  String.raw`^\s*(?:env|arg|set|setx|export|setenv|declare|define|#define)\b.*?(?:${secretWord})\w*\s+(?!${noValue})\S`,
  // Authorization: Basic x
  String.raw`["']bearer\s+[\w.~+/=-]{6}|\b(?:basic|bearer|digest|token)\s+["']?(?=[\w.~+/=-]{0,60}[\d~+=])[\w.~+/=-]{6}`,
  // machine x login y, as in .netrc. "When a machine stopped" is prose: a host or a user has a dot, a digit or an "@" in it.
  String.raw`(?<!\b(?:docker|podman|npm|az|registry|helm|gh)\s{1,3})\b(?:login|machine)\s+["']?(?=[\w~+/=-]{0,60}[.@\d][\w~+/=-])[\w.~+/=@-]{6}`,
  // A name that may mean a secret, when the value is not an ordinary word.
  String.raw`(?<![a-z])(?:key|auth|access|sig|signature|iv)["'\`\])}]{0,4}\s*(?::=?|=(?![=>])|=>)\s*(?:\(|(?:b|rb|br)?["'\`][^"'\`\s]{8}|b["'])`,
  // keys: ["x"], app.keys = ["x"]: what cookies are signed with
  String.raw`(?<![a-z])keys["']?\s*:\s*\[\s*["'\`]|\.keys\s*=\s*\[\s*["'\`]`,
  // ?key=x and the like in an address; "?password=x" is an assignment
  String.raw`[?&](?:key|app_?id|app_?key|auth|sig|signature|x-amz-\w+|hapikey|code_verifier)=[^\s"'\`{}$<>&+%]{4}|[,;]\s*auth=\w`,
  // X-Auth: x
  String.raw`\bx-(?:\w+-)?auth["']?\s*[:,]\s*["'\`]?\w`,
  ...secretCommands,
  // Use admin / x1
  String.raw`\b(?:admin|root|login|user\w*|use|credentials?)\W{1,3}(?:\w+ )?\/ (?=[a-z]{1,40}\d)\S{5}`,
  // REDISCLI_AUTH=x
  String.raw`^\s*(?:export\s+|env\s+|-\s*)?\w*_auth=\S`,
  // user ana, pass x1
  String.raw`(?<![a-z])pass\s+(?=[a-z]{1,40}\d)\S{4}`,
  // A row of all columns, one of which may be the password
  String.raw`\binsert\s+into\s+\S*(?:user|usuario|account|member|login)\w*\W{0,3}\s+values\b`,
  // Webhook addresses: knowing one is enough to post to it
  String.raw`\.webhook\.office\.com\/webhookb2\/\w|\bapi\.telegram\.org\/bot\d|\bhooks\.zapier\.com\/hooks\/\w|\bmaker\.ifttt\.com\/\S*\/key\/\w|\bnats:\/\/[^\s\/@]+@`,
  // Settings of Redis
  String.raw`^\s*(?:requirepass|masterauth)\s+\S`,
  // Fields of .pgpass
  String.raw`^\s*[^:\s]+:(?:\d+|\*):[^:\s]+:[^:\s]+:\S`,
];

const code = new RegExp(codePatterns.join("|"));
const anySecretWord = new RegExp(secretWord);

/** Text in quotes that is not a route or a single sign. */
const literal = /(["'`])(?!\/[\w/{}:.-]*\1)[^"'`\s][^"'`]/;

/** A call that opens a connection or makes an account takes the password as one of several arguments. */
const connecting =
  /(?<!\b(?:\w*sqlite\d?|duckdb)\.)(?:connect|connection|login|log_in|signin|sign_in|authenticate|createuser|create_user|create_?superuser|\.auth(?=\())\w*\s*\(|\b(?:pdo|mysqli|ftp\w*|auth_plain|url\.create|wifi\.begin|graphdatabase\.driver|plainauthprovider)\s*\(/;

/** A client of a service is made with an address, a name and a password, or with a key. Two texts in a row are not a name alone. */
const client = String.raw`\b\w*(?:client|database|sequelize|minio|redis|reddit|oauth\w*handler|twilio|pusher|createpool|ssh\.start)(?:\.new|::new)?\(`;
const made = new RegExp(
  String.raw`${client}(?:[^()"']{0,80},)?\s*["'\`][^"'\`]*["'\`]\s*,(?:\s*\w{1,20}\s*,){0,3}\s*["'\`][^"'\`]`,
);
const withKey =
  /\b(?:openai|anthropic|groq|mistral\w*|cohere|stripe|telebot|telegraf|resend|sendgrid\w*)\s*\(\s*["'`][^"'`]|\b(?:client|bot)\.run\s*\(\s*["'`][^"'`]/;

/** Names that a program comes with, before a text: "root", "x". */
const wellKnown =
  /\((?:[^()[\]]{0,80},)?\s*["'`](?:root|sa|postgres|elastic|neo4j|minio|minioadmin|scott|guest|sysadmin)["'`]\s*,\s*["'`][^"'`\s]{1,80}["'`]/;

/** A call that encrypts, signs or hashes takes the key or the password. */
const ciphering =
  /(?:encrypt|decrypt|cipher|fernet|signer|safe\w*serializer|securitykey|secretkeyspec|importkey)\w*\s*\(|\bjwt\.(?:encode|decode|sign|verify)\s*\(|\baes\.new\s*\(|\b(?:bcrypt|argon2|scrypt)\w*[.(]/;

/** What a line imports may be called like a secret. */
const importing = /^\s*(?:import\b|export\s.*\sfrom\b|from\s\S+\simport\b|(?:const|let|var)\s.*\brequire\()/;

const quoted = /(["'`])([^"'`]*)\1/g;

/** True if a text quotes something other than a route or a single character. A closing quote does not open another. */
function hasLiteral(text: string): boolean {
  for (const [one] of text.matchAll(/(["'`])(?:(?!\1).)*(?:\1|$)/g)) if (literal.test(one)) return true;
  return false;
}
const words = /^[\p{L}\s.,!?…/_-]*:?\s*$/u;
const setting = new RegExp(String.raw`(?:${secretWord})\w*\s?\(\s*$`);

/** A line without the texts that name or describe a secret and hold none: 'password', "Invalid token", "auth/token". */
function withoutNames(text: string): string {
  return text.replace(quoted, (whole, _mark, content: string, at: number) => {
    const names = words.test(content) && anySecretWord.test(content);
    const before = text.slice(Math.max(0, at - 60), at);
    const isFollowed = before.endsWith("(") && /^\s*,\s*$/.test(text.slice(at + whole.length));
    return names && !isFollowed && !setting.test(before) ? " " : whole;
  });
}

/** @param line of code or configuration, of at most a few thousand characters */
export function mayShowSecret(line: string): boolean {
  const text = folded(line);
  const written = withoutComputed(text);
  const random = withoutDigests(line);
  if (hasTokenForm(line) || hasLogin(random, false) || looksRandom(random) || code.test(written)) return true;
  if (importing.test(text) || !literal.test(text)) return false;
  if ([connecting, made, withKey, wellKnown].some((one) => one.test(text))) return true;
  if (ciphering.test(written) && hasLiteral(written)) return true;
  return anySecretWord.test(text) && hasLiteral(withoutNames(written));
}

/** Ends of lines whose value follows below: `password: |`, `password = (`, `put("password",`, `<password>`. */
const begun = new RegExp(
  String.raw`(?:${secretWord})\w*(?:["'\`\])}]{0,4}\s*(?::=?|=>?|<-|>)\s*[|>\\({\["'\`]{0,4}[-+\d]?|["'\`]\s*,|\s*\\)?\s*$|^\s*variable\s+"[^"]*(?:${secretWord})[^"]*"\s*\{?\s*$`,
);

/** Python's blocks end with a colon too, an element's end begins nothing, and `kind: Secret` is followed by a name. */
const block = /^\s*(?:<\/|kind:|(?:if|elif|else|while|for|def|class|with|try|except|return|from|import)\b)/;

/** True if the lines below may continue a secret that begins on this one. */
export function secretMayFollow(line: string): boolean {
  return !block.test(line) && begun.test(folded(line));
}

const takesSecret = new RegExp(String.raw`(?:${secretWord})[\w.]*\(|${client}`);

/** True for a line that begins the arguments of a call that may take a password or a key. */
export function argumentMayFollow(line: string): boolean {
  const text = folded(line);
  if (
    !/[(,]\s*$/.test(text) ||
    /^\s*(?:(?:async\s+)?def|(?:export\s+)?(?:async\s+)?function|class|func|fn|fun)\b/.test(text)
  )
    return false;
  return takesSecret.test(text) || connecting.test(text) || ciphering.test(text);
}

const insertHead = new RegExp(
  String.raw`\binsert\s+into\b(?:[^;]*?(?:${secretWord})[^;]*\)|\s*\S*(?:user|usuario|account|member|login)\w*\W{0,3}\s)\s*values\b`,
);

/** True for the beginning of a statement that inserts passwords: it names their column, or no column of a table of users. */
export function isInsertOfSecrets(statement: string): boolean {
  return insertHead.test(folded(statement));
}

const clearly = new RegExp(
  [
    // A value in quotes, or one that no word is like.
    String.raw`(?:${secretWord})\w*["'\`\])}]{0,4}\s*(?::=?|=|=>)\s*(?:["'\`]\S{3}|(?=[a-z]*\d)(?=\d*[a-z])\S{6}|\S*[a-z\d][!@$%^&*]\S)`,
    String.raw`(?:${passwordWord})\w*\s+(?:["'\`]\S{3}|(?=[a-z]{1,40}\d)\S{6})`,
    String.raw`(?:${secretWord})\w*=\S{4}`,
  ].join("|"),
);

/** Without one of these a text has no token and no assignment. Most titles have none, and are passed at once. */
const suspicious = /[\d@=:$"'`_]|-\S*-/;

/** @param text a title, a name or a path, of at most a few thousand characters */
export function showsSecret(text: string): boolean {
  if (!suspicious.test(text)) return false;
  return hasTokenForm(text) || hasLogin(text, true) || hasRandomWord(text) || clearly.test(folded(text));
}

/**
 * True for an address with a password (`redis://:x@host`, `user:x@tcp(host)`), or with a token for a user in http(s).
 * Looks back from each "@" to the one before.
 * @param strict without a protocol, only what has an address after the "@" counts
 */
function hasLogin(text: string, strict: boolean): boolean {
  let from = 0;
  for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
    const before = lastWord(text.slice(from, at));
    const after = text.slice(at + 1, at + 100);
    from = at + 1;
    if (!/^[\w[({<$%/]/.test(after)) continue;
    const protocol = before.indexOf("://");
    const login = before.slice(protocol === -1 ? 0 : protocol + 3);
    if (protocol !== -1 && (login.includes(":") || (/https?:/i.test(before) && /^[^/]+$/.test(login))))
      return true;
    const host = strict ? /^(?:\w*\(|[\w.-]+(?::\d|\/))/.test(after) : true;
    if (protocol === -1 && host && /^[^:]*:[^:]/.test(login)) return true;
  }
  return false;
}

/** The end of a text, from its last space, quote or bracket on. */
function lastWord(text: string): string {
  let at = text.length;
  while (at > 0 && !/[\s"'`<>,;]/.test(text[at - 1] ?? "")) at--;
  return text.slice(at);
}
