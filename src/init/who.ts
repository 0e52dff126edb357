/** Who the learner is, as far as git knows. */

/** An author of a history, with one address. */
export interface Author {
  name: string;
  email: string;
  commits: number;
}

/** What git's configuration says about its user; null where it says nothing. */
export interface Configured {
  name: string | null;
  email: string | null;
  /** `github.user`, which some tools set. */
  login: string | null;
}

export interface Who {
  name: string | null;
  /** The configured one first, then those with most commits. None of the login's private addresses. */
  emails: string[];
  login: string | null;
  /** account: the login is a guess, from the account that the repository belongs to. */
  loginFrom: "configuration" | "address" | "account" | null;
}

/** As in the schema of roadmap.json. */
const validLogin = /^[a-z\d](?:[a-z\d]|[-_](?=[a-z\d])){0,38}$/i;
const validEmail = /^[^\s@<>"\\\u0000-\u001f\u007f]{1,200}@[^\s@<>"\\\u0000-\u001f\u007f]{1,50}$/;
const longestName = 300;
const mostEmails = 50;

/** The private address that GitHub gives to an account. */
const privateAddress = /^(?:\d+\+)?([a-z\d_-]+)@users\.noreply\.github\.com$/i;

/**
 * @param authors of the repository and of those beside it
 * @param account that the repository belongs to; null if unknown
 */
export function whoIs(configured: Configured, authors: readonly Author[], account: string | null): Who {
  const people = authors.filter(({ name, email }) => !/\[bot\]/i.test(`${name} ${email}`));
  const name = configured.name ?? nameIn(people, configured.email);
  const own = people
    .filter((author) => isSame(author.email, configured.email) || isSame(author.name, name))
    .toSorted((a, b) => b.commits - a.commits);
  const emails = unique([configured.email ?? "", ...own.map(({ email }) => email)]).filter((email) =>
    validEmail.test(email),
  );
  const { login, loginFrom } = loginIn(configured, emails, account);
  return {
    name: name?.trim().slice(0, longestName) || null,
    emails: emails
      .filter((email) => !isSame(privateAddress.exec(email)?.[1] ?? null, login))
      .slice(0, mostEmails),
    login,
    loginFrom,
  };
}

/** True for an author whom {@link whoIs} found to be the learner. */
export function isBy({ name, emails, login }: Who, author: Author): boolean {
  return (
    isSame(author.name, name) ||
    emails.some((email) => isSame(email, author.email)) ||
    isSame(privateAddress.exec(author.email)?.[1] ?? null, login)
  );
}

/** Who has the address, or the only person there is. */
function nameIn(people: readonly Author[], email: string | null): string | null {
  const known = people.find((author) => isSame(author.email, email));
  if (known !== undefined) return known.name;
  const [first, ...others] = people;
  if (email !== null || first === undefined) return null;
  return others.every(({ name }) => isSame(name, first.name)) ? first.name : null;
}

function loginIn(
  configured: Configured,
  emails: readonly string[],
  account: string | null,
): Pick<Who, "login" | "loginFrom"> {
  const fromAddresses = emails.flatMap((email) => privateAddress.exec(email)?.[1] ?? []);
  // Of several, the one that the repository belongs to is the one in use.
  const own = fromAddresses.find((login) => isSame(login, account)) ?? fromAddresses[0];
  const found = (
    [
      [configured.login, "configuration"],
      [own ?? null, "address"],
      [account, "account"],
    ] as const
  ).find(([login]) => login !== null && validLogin.test(login));
  return found === undefined ? { login: null, loginFrom: null } : { login: found[0], loginFrom: found[1] };
}

/** Letter case, accents and spaces do not matter. */
function isSame(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && fold(a) !== "" && fold(a) === fold(b);
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").trim().replace(/\s+/g, " ").toLowerCase();
}

function unique(emails: readonly string[]): string[] {
  return [...new Map(emails.map((email) => [email.toLowerCase(), email])).values()];
}
