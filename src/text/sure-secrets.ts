/** Detects what is certainly a password or token, so that its owner can be warned. `secrets.ts` hides what is only doubtful. */

/** Complete tokens of services whose tokens are never meant for web pages. */
const token =
  /\b(?:AKIA[A-Z0-9]{16}|(?:gh[pousr]_|github_pat_|glpat-|sk_live_|sk-(?:proj-|ant-)?|hf_|npm_|xox[bp]-|SG\.)(?=[A-Za-z-]{0,15}\d)[A-Za-z0-9-]{20})/;

/** An address with a user and a password, and a host on the internet. */
const login = /:\/\/([^\s:/@"'`]{1,60}):([^\s:/@"'`]{4,100})@[\w-]+\.[\w.-]+/g;

/** Placeholders for a password, and values read from elsewhere. */
const placeholder = /[<>{}$%*[\]]|pass|pwd|senha|secret|token|example|change|your|^x+$|^\.+$/i;

/** Example hosts and the local machine. */
const nowhere = /example|\.(?:local|internal|test)\b|^\d+\./i;

/** @param line of code, of at most a few thousand characters */
export function surelySecret(line: string): boolean {
  const found = token.exec(line)?.[0];
  if (found !== undefined && !/example|x{6}|(.)\1{7}/i.test(found)) return true;
  for (const [whole, user, password = ""] of line.matchAll(login)) {
    const host = whole.slice(whole.lastIndexOf("@") + 1);
    if (password !== user && !placeholder.test(password) && !nowhere.test(host)) return true;
  }
  return false;
}
