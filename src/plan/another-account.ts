/** What an owner does whose work came from another account of theirs. A sentence. @param account a login */
export function anotherAccount(account: string): string {
  return `If ${account} is you, add the private address of that account (GitHub shows it under Settings, Emails) to owner.emails in roadmap.json.`;
}
