/** Text in the Markdown of a credential, which wallets render. */
import { cleanText } from "../machine/plain-text.ts";

/** One line in which nothing is markup. */
export function markdownText(text: string): string {
  return cleanText(text).replace(/[\\`*_[\]<>|~#]/g, "\\$&");
}
