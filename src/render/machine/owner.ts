/** The owner as data: their name and profiles. */
import type { Portfolio } from "../portfolio.ts";
import { plainText } from "./plain-text.ts";
import { webAddress } from "./web-address.ts";

/** The owner's name, GitHub login or roadmap title, whichever is set. Never empty. */
export function ownerName({ roadmap: { owner, title } }: Portfolio): string {
  return plainText(owner.name ?? "") || owner.github || plainText(title) || "Portfolio";
}

export interface Profile {
  /** Name of the site, such as GitHub, or the title of the owner's link. */
  network: string;
  /** Only known for GitHub. */
  username?: string | undefined;
  url: string;
}

/** The owner's GitHub page and links; mailto links are left out. */
export function profilesOf({ roadmap: { owner } }: Portfolio): Profile[] {
  const github =
    owner.github === null
      ? []
      : [{ network: "GitHub", username: owner.github, url: `https://github.com/${owner.github}` }];
  const links = owner.links.flatMap(({ title, url }): Profile[] => {
    const page = webAddress(url);
    return page === undefined ? [] : [{ network: plainText(title) || new URL(page).host, url: page }];
  });
  const byPage = new Map<string, Profile>();
  for (const profile of [...github, ...links]) {
    const key = profile.url.toLowerCase().replace(/\/$/, "");
    if (!byPage.has(key)) byPage.set(key, profile);
  }
  return [...byPage.values()];
}
