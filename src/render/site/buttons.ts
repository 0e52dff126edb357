/** The owner's links as buttons: how to write to them first, and the résumé. */
import type { Owner } from "../../roadmap/roadmap.ts";
import { safeUrl } from "../markdown.ts";

export interface Button {
  /** Plain text. */
  title: string;
  url: string;
  /** The one that is filled. */
  main: boolean;
  /** A page of the owner's elsewhere. */
  me: boolean;
}

/** Other pages and the résumé have the rest. */
const most = 5;

/** Sites that everybody knows by their name. */
const known: Readonly<Record<string, string>> = {
  "github.com": "GitHub",
  "gitlab.com": "GitLab",
  "linkedin.com": "LinkedIn",
  "codeberg.org": "Codeberg",
  "bsky.app": "Bluesky",
  "youtube.com": "YouTube",
  "dev.to": "DEV",
};

/** @param resume path of the résumé */
export function buttonsOf({ github, links }: Pick<Owner, "github" | "links">, resume: string): Button[] {
  const given = links.flatMap(({ title, url }) => {
    const safe = safeUrl(url);
    return safe === null ? [] : [{ title: titleOf(title, url), url: safe }];
  });
  const own = github === null ? [] : [{ title: "GitHub", url: `https://github.com/${github}` }];
  const pages = new Map([...own, ...given].map((link) => [keyOf(link.url), link]));
  const all = [...pages.values()];
  const mail = all.find(({ url }) => url.startsWith("mailto:"));
  return [
    ...(mail === undefined ? [] : [{ ...mail, main: true, me: true }]),
    { title: "Résumé", url: resume, main: mail === undefined, me: false },
    ...all.filter((link) => link !== mail).map((link) => ({ ...link, main: false, me: true })),
  ].slice(0, most);
}

/** The owner's own words; for a bare address the name of the site. */
function titleOf(title: string, url: string): string {
  if (!url.includes(title)) return title;
  if (url.startsWith("mailto:")) return "E-mail";
  const host = new URL(url).host.replace(/^www\./, "");
  return known[host] ?? host;
}

/** Equal for two addresses of one page. */
function keyOf(url: string): string {
  return url.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/$/g, "");
}
