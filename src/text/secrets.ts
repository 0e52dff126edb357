/**
 * Tells whether a text may contain a secret. For a line of code every doubt counts, because hiding a line costs nothing;
 * for a title or a path only what is clearly a secret does. All checks take linear time.
 */
import { folded, passwordWord, secretWord } from "./secret-words.ts";
import { hasRandomWord, hasTokenForm, looksRandom } from "./token-forms.ts";

/** What is shown of a title or a path that contains a secret. */
export const hiddenText = "(hidden: it may contain a secret)";

/** What may stand between a name and what is assigned to it: the rest of the name, closing marks, and a separator. */
const assigned = String.raw`\w*["'\`\])}]{0,4}\s*(?::=?|=(?!=)|=>|<-|[+|?]=|>(?=\s*[^<\s]))\s*\S`;

/** What follows a name when the next word is no value of it. */
const noValue = String.raw`(?:[=!<>]=|&&|\|\||[)}\],;.?+*/%-]|(?:is|in|not|and|or|if|else|for|from|as|import|then|do|varchar|text|char|string|str|bytes|null)\b)`;

const codePatterns = [
  // PASSWORD=x, "password": "x", config["SECRET_KEY"] = "x", <password>x, senha := x
  String.raw`(?:${secretWord})${assigned}`,
  // PASSWORD x, password x, IDENTIFIED BY x
  String.raw`(?:${passwordWord})\w{0,3}["'\`\])}]{0,4}\s+(?!${noValue})\S`,
  // --password x, -token x
  String.raw`(?:^|\s)-{1,2}[\w-]*(?:${secretWord})[\w-]*[ =]\s*\S`,
  // ENV PASSWORD x
  String.raw`^\s*(?:env|arg|set|setx|export|setenv|declare|define|#define)\b.*?(?:${secretWord})\w*\s+\S`,
  // Authorization: Basic x
  String.raw`\b(?:basic|bearer|digest|token)\s+["']?[\w.~+/=-]{6}`,
  // machine x login y, as in .netrc. "When a machine stopped" is prose: a host or a user has a dot, a digit or an "@" in it.
  String.raw`\b(?:login|machine)\s+["']?(?=[\w~+/=-]{0,60}[.@\d][\w~+/=-])[\w.~+/=@-]{6}`,
  // A name that may mean a secret, when the value is no ordinary word.
  String.raw`(?<![a-z])(?:key|auth|access|sig|signature)["'\`\])}]{0,4}\s*(?::=?|=(?!=)|=>)\s*(?:\(|["'\`][^"'\`\s]{8})`,
  // -p with a password in commands that take one, also in a list: ["mysql", "-px"]
  String.raw`\b(?:mysql\w*|mariadb\w*|mongo\w*|psql|redis-cli|sshpass|curl|wget|docker\s+login|htpasswd|ldap\w+|smbclient|sqlcmd|az\s+login|rclone|openssl|7z|zip|unzip|useradd|usermod|twine)["']?,?\s.*?(?<![\w-])-{1,2}[pausbk](?!-)\S*`,
  // Commands that take one without an option
  String.raw`\bsudo\s.{0,40}?-s\b|\bnet\s+user\s+\S+\s+\w|\b(?:sqlplus|sqlldr|impdp|expdp)\s+[^\s/]+\/\S|--from-literal[= ]\S|\bvault\s+(?:kv\s+put|write)\s`,
  // REDISCLI_AUTH=x
  String.raw`^\s*(?:export\s+|env\s+|-\s*)?\w*_auth=\S`,
  // user ana, pass x1
  String.raw`(?<![a-z])pass\s+(?=[a-z]{1,40}\d)\S{4}`,
  // A row of all columns, of which one may be the password
  String.raw`\binsert\s+into\s+\S*(?:user|usuario|account|member|login)\w*\W{0,3}\s+values\b`,
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
  /(?:connect|connection|login|log_in|signin|sign_in|authenticate|createuser|create_user|create_?superuser|\.auth(?=\())\w*\s*\(|\b(?:pdo|mysqli|ftp\w*|auth_plain|url\.create|wifi\.begin|graphdatabase\.driver|plainauthprovider)\s*\(/;

/** A call that encrypts, signs or hashes takes the key or the password. */
const ciphering =
  /(?:encrypt|decrypt|cipher|fernet|signer|safe\w*serializer)\w*\s*\(|\baes\.new\s*\(|\b(?:bcrypt|argon2|scrypt)\w*[.(]/;

/** What a line imports may be called like a secret. */
const importing = /^\s*(?:import\b|export\s.*\sfrom\b|from\s\S+\simport\b|(?:const|let|var)\s.*\brequire\()/;

/** @param line of code or configuration, of at most a few thousand characters */
export function mayShowSecret(line: string): boolean {
  const text = folded(line);
  if (hasTokenForm(line) || hasLogin(line, false) || looksRandom(line) || code.test(text)) return true;
  if (importing.test(text) || !literal.test(text)) return false;
  return anySecretWord.test(text) || connecting.test(text) || ciphering.test(text);
}

/** Ends of lines whose value follows below: `password: |`, `password = (`, `put("password",`, `<password>`. */
const begun = new RegExp(
  String.raw`(?:${secretWord})\w*(?:["'\`\])}]{0,4}\s*(?::=?|=>?|<-|>)\s*[|>\\({\["'\`]{0,4}[-+\d]?|["'\`]\s*,|\s*\\)?\s*$`,
);

/** Python's blocks end with a colon too, and an element's end begins nothing. */
const block = /^\s*(?:<\/|(?:if|elif|else|while|for|def|class|with|try|except|return|from|import)\b)/;

/** True if the lines below may continue a secret that begins on this one. */
export function secretMayFollow(line: string): boolean {
  return !block.test(line) && begun.test(folded(line));
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
