/** The files of the credentials on the site: each as JSON, with its badge as SVG. */
import type { Templates } from "../templates.ts";
import { credentialBadge } from "./badge.ts";
import { credentialsFolder, learnerName, titleOf } from "./credential.ts";
import { type Earned, earnedIn } from "./earned.ts";
import { selfIssuedCredential } from "./self-issued.ts";
import type { CredentialSource } from "./source.ts";

/** @returns paths relative to the site's folder, with their content; none if no phase or project is complete */
export function credentialFiles(
  source: CredentialSource,
  templates: Templates,
): { path: string; content: string }[] {
  return earnedIn(source).flatMap((earned) => {
    const { key } = earned;
    const file = `${credentialsFolder}${key}`;
    const badge = badgeOf(source, earned, templates);
    const credential = selfIssuedCredential(source, earned, imageOf(source, key, badge));
    return [
      { path: `${file}.json`, content: `${JSON.stringify(credential, null, 2)}\n` },
      { path: `${file}.svg`, content: badge },
    ];
  });
}

/** The text of its SVG. */
export function badgeOf(source: CredentialSource, earned: Earned, templates: Templates): string {
  const { kind, items, on } = earned;
  return credentialBadge(templates, {
    kind,
    title: titleOf(earned),
    owner: learnerName(source),
    items: items.length,
    on,
  });
}

/** Its address, or all of it in a data URL if the site has none. */
function imageOf({ url }: Pick<CredentialSource, "url">, key: string, badge: string): string {
  return url === null
    ? `data:image/svg+xml,${encodeURIComponent(badge)}`
    : `${url}${credentialsFolder}${key}.svg`;
}
