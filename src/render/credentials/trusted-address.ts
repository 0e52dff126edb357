/** Addresses from which a key may be read: nobody on the way can change what they serve. */

/** True for this computer. */
export function isLoopback(hostname: string): boolean {
  return hostname === "127.0.0.1" || hostname === "localhost";
}

/** True for an https address without a user name, and for one of this computer. */
export function isTrusted(address: string | null): address is string {
  if (address === null || !URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (username !== "" || password !== "") return false;
  return protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
}
