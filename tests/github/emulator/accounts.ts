/**
 * Accounts. The emulator knows each one by a key that never changes; this file has the visible login,
 * the id, and whether the account still exists, so that a login can be reused.
 */

export interface Account {
  /** The emulator's login. */
  readonly key: string;
  login: string;
  id: number;
  bot: boolean;
  deleted: boolean;
}

/** The two apps, and the account that GitHub shows for deleted ones, have their real ids. */
const first: readonly (readonly [login: string, id: number])[] = [
  ["ana-souza", 1001],
  ["friend", 1002],
  ["reader", 1003],
  ["stranger", 1004],
  ["ghostly", 1005],
  ["github-actions[bot]", 41898282],
  ["dependabot[bot]", 49699333],
];
const ghost = { login: "ghost", id: 10137, type: "User", html_url: "https://github.com/ghost" };
/** Seeded for later accounts, because the emulator cannot create any over HTTP. */
const spares = ["spare-one", "spare-two", "spare-three"];

export class Accounts {
  private readonly all: Account[] = first.map(([login, id]) => ({
    key: login,
    login,
    id,
    bot: login.endsWith("[bot]"),
    deleted: false,
  }));
  private readonly spare = [...spares];
  /** All accounts in the emulator. */
  readonly keys: readonly string[] = [...first.map(([login]) => login), ...spares];

  /** The account that has this login now. */
  byLogin(login: string): Account | null {
    return this.all.find((a) => !a.deleted && a.login.toLowerCase() === login.toLowerCase()) ?? null;
  }

  /** @throws if no account has it */
  existing(login: string): Account {
    const account = this.byLogin(login);
    if (account === null) throw new Error(`Nobody has the login ${login}.`);
    return account;
  }

  byToken(token: string): Account | null {
    return this.all.find((account) => !account.deleted && tokenOf(account.key) === token) ?? null;
  }

  delete(login: string): void {
    this.existing(login).deleted = true;
  }

  /** A new account; the login must be free. */
  create(login: string): Account {
    const key = this.spare.shift();
    if (key === undefined || this.byLogin(login) !== null)
      throw new Error(`No account ${login} can be made.`);
    const account = { key, login, id: 2001 + this.all.length, bot: login.endsWith("[bot]"), deleted: false };
    this.all.push(account);
    return account;
  }

  /** The fields of a user object that replace the emulator's. */
  shown(key: string): object {
    const account = this.all.find((one) => one.key === key);
    if (account === undefined) return {};
    if (account.deleted) return ghost;
    const { login, id, bot } = account;
    const page = bot ? `apps/${login.replace("[bot]", "")}` : login;
    return { login, id, type: bot ? "Bot" : "User", html_url: `https://github.com/${page}` };
  }

  /** An account in the GraphQL API, where an app's login has no "[bot]"; null if it was deleted. */
  actor(key: string): object | null {
    const account = this.all.find((one) => one.key === key);
    if (account === undefined || account.deleted) return null;
    const { login, id, bot } = account;
    const type = bot ? "Bot" : "User";
    return { kind: type, type, login: login.replace("[bot]", ""), databaseId: id };
  }

  /** A user object for {@link polish} to complete; null if the account was deleted, as in GitHub's events. */
  raw(key: string): object | null {
    const account = this.all.find((one) => one.key === key);
    return account === undefined || account.deleted ? null : { login: key, id: 0, type: "User" };
  }
}

/** Long enough not to occur in an output by accident. */
export function tokenOf(key: string): string {
  return `ghs_${key.replaceAll(/[^a-z]/g, "")}0123456789abcdefABCDEF`;
}
