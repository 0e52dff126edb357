/**
 * True for an address with a password in it, or with anything before "@" where only a password makes sense (http, https).
 * `git@host:path` and `ssh://git@host/path` name a user, which is no secret.
 */
export function holdsCredentials(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return password !== "" || (username !== "" && /^https?:$/.test(protocol));
}

/**
 * A message with what stands before "@" in its addresses taken out; up to the last "@", since a password may hold one,
 * or a quotation mark. Rather too much is taken than too little.
 */
export function withoutPasswords(text: string): string {
  return text.replace(/(?<=:\/\/)[^\s/]+@/g, "");
}
