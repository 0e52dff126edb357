/**
 * True for an address with a password in it, or with anything before "@" where only a password makes sense (http, https).
 * `git@host:path` and `ssh://git@host/path` name a user, which is no secret.
 */
export function holdsCredentials(address: string): boolean {
  return /^https?:\/\/[^/?#]*@/i.test(address) || /^[a-z][a-z\d+.-]*:\/\/[^/?#@]*:[^/?#@]*@/i.test(address);
}
