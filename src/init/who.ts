/** Who the learner is, as far as git knows. */

/** An author of a history, with one address. */
export interface Author {
  name: string;
  email: string;
  commits: number;
}

/** What git's configuration and the command line say about the user; null where they say nothing. */
export interface Configured {
  name: string | null;
  email: string | null;
  /** `github.user`, which some tools set. */
  login: string | null;
  /** Further addresses, from the command line. */
  emails?: readonly string[];
}

export interface Who {
  name: string | null;
  /** The configured one first, then those with most commits. None of the login's private addresses. */
  emails: string[];
  login: string | null;
  /** account: the login is a guess, from the account that the repository belongs to. */
  loginFrom: "configuration" | "address" | "account" | null;
  /** If none of the commits are the learner's, as far as git knows: who made most of them, each address once. */
  others: readonly Author[];
}

/** As in the schema of roadmap.json. */
export const validLogin = /^[a-z\d](?:[a-z\d]|[-_](?=[a-z\d])){0,38}$/i;
const validEmail = /^[^\s@<>"\\\u0000-\u001f\u007f]{1,200}@[^\s@<>"\\\u0000-\u001f\u007f]{1,50}$/;
const longestName = 300;
const mostEmails = 50;
const mostOthers = 5;

/** Names that git or a system fills in: who has the same one may be somebody else. As letters alone. */
const anybodys = new Set(["root", "user", "ubuntu", "admin", "administrator", "unknown", "yourname"]);

/** The private address that GitHub gives to an account. */
const privateAddress = /^(?:\d+\+)?([a-z\d_-]+)@users\.noreply\.github\.com$/i;

/**
 * @param authors of the repository and of those beside it
 * @param account that the repository belongs to; null if unknown
 */
export function whoIs(configured: Configured, authors: readonly Author[], account: string | null): Who {
  const people = authors.filter(({ name, email }) => !/\[bot\]/i.test(`${name} ${email}`));
  const given = [configured.email ?? "", ...(configured.emails ?? [])];
  const isGiven = ({ email }: Author): boolean => given.some((one) => isSame(one, email));
  const name = configured.name ?? nameIn(people, configured.email);
  const known = people.filter((author) => isGiven(author) || isSameName(author.name, name));
  const { login, loginFrom } = loginIn(configured, [...given, ...known.map(({ email }) => email)], account);
  // Where the login is a guess, the account may be a mentor's whose repository was cloned: their work is not the learner's.
  const theirs = loginFrom === "account" ? [] : ofAccount(people, login);
  const own = [...known, ...theirs].toSorted((a, b) => b.commits - a.commits);
  const emails = unique([...given, ...own.map(({ email }) => email)]).filter((email) =>
    validEmail.test(email),
  );
  return {
    name: name?.trim().slice(0, longestName) || null,
    emails: emails
      .filter((email) => !isSame(privateAddress.exec(email)?.[1] ?? null, login))
      .slice(0, mostEmails),
    login,
    loginFrom,
    others: own.length > 0 ? [] : mostCommits(people),
  };
}

/** Who commits as the account, and whoever has their name: another computer of theirs may have another address. */
function ofAccount(people: readonly Author[], login: string | null): Author[] {
  if (login === null) return [];
  const names = people
    .filter(({ email }) => isSame(privateAddress.exec(email)?.[1] ?? null, login))
    .map(({ name }) => name);
  return people.filter((author) => [login, ...names].some((name) => isSameName(author.name, name)));
}

function mostCommits(people: readonly Author[]): Author[] {
  const sorted = people
    .filter(({ email }) => validEmail.test(email))
    .toSorted((a, b) => b.commits - a.commits);
  const byEmail = new Map<string, Author>();
  for (const author of sorted) {
    const key = author.email.toLowerCase();
    const before = byEmail.get(key);
    byEmail.set(key, before === undefined ? author : { ...before, commits: before.commits + author.commits });
  }
  return [...byEmail.values()].toSorted((a, b) => b.commits - a.commits).slice(0, mostOthers);
}

/** True for an author whom {@link whoIs} found to be the learner. */
export function isBy({ name, emails, login }: Who, author: Author): boolean {
  return (
    isSameName(author.name, name) ||
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
  return others.every(({ name }) => isSameName(name, first.name)) ? first.name : null;
}

function loginIn(
  configured: Configured,
  emails: readonly string[],
  account: string | null,
): Pick<Who, "login" | "loginFrom"> {
  const fromAddresses = emails.flatMap((email) => privateAddress.exec(email)?.[1] ?? []);
  // If there are several, the one that owns the repository is in use.
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

/** A name is also written as one word: "Ana Souza", "ana-souza", "AnaSouza". */
function isSameName(a: string | null, b: string | null): boolean {
  const [first, second] = [lettersOf(a), lettersOf(b)];
  return first !== "" && first === second && !anybodys.has(first);
}

function lettersOf(name: string | null): string {
  return fold(name ?? "").replace(/[^\p{L}\p{N}]/gu, "");
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
