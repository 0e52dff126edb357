/** Reports credentials that cannot be signed. */
import { type Problem, problemWithoutPlace } from "../problems/problem.ts";
import { isTrusted } from "../render/credentials/trusted-address.ts";
import type { Settings } from "./settings.ts";

type Signing = Pick<Settings, "signs" | "site">;

/** Whether the run signs the credentials of the site. @param base address of the site; null if unknown */
export function signsFor({ signs = false, site }: Signing, base: string | null): boolean {
  return signs && site !== null && isTrusted(base);
}

/** A warning if there is a key and a site, but nobody could check what the key signs. */
export function signingProblems(settings: Signing, base: string | null): Problem[] {
  const { signs = false, site } = settings;
  if (!signs || site === null || signsFor(settings, base)) return [];
  return [
    problemWithoutPlace(
      "warning",
      "credentials-unsigned",
      base === null
        ? "Credentials are not signed, because the address of the site is unknown."
        : `Credentials are not signed, because ${base} is not served over https.`,
      "Set “url” under “site” in roadmap.json to the https address of the page.",
    ),
  ];
}
