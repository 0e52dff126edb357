/**
 * True if an address contains a password, or a user name in http(s), where it could be a token.
 * `git@host:path` and `ssh://git@host/path` contain only a user name, which is not secret.
 */
export function holdsCredentials(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return password !== "" || (username !== "" && /^https?:$/.test(protocol));
}

/**
 * Removes everything before "@" from the addresses in a message. Removes up to the last "@" because a password can
 * contain one, or a quotation mark: removing too much is safer than too little.
 */
export function withoutPasswords(text: string): string {
  return text.replace(/(?<=:\/\/)[^\s/]+@/g, "");
}
