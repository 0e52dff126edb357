/** Addresses for data that machines read: pages only. */
import { safeUrl } from "../markdown.ts";

/** An http or https address without credentials; undefined for anything else, a mailto: link above all. */
export function webAddress(url: string | null | undefined): string | undefined {
  const safe = safeUrl(url ?? "");
  return safe !== null && /^https?:/.test(safe) ? safe : undefined;
}
