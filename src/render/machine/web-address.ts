/** Web addresses for machine-readable data. */
import { safeUrl } from "../markdown.ts";

/** An http or https address without credentials; undefined for anything else, such as a mailto link. */
export function webAddress(url: string | null | undefined): string | undefined {
  const safe = safeUrl(url ?? "");
  return safe !== null && /^https?:/.test(safe) ? safe : undefined;
}
