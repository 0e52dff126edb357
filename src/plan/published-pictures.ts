/** The pictures of projects, as files of the site. */
import type { SitePicture } from "../render/portfolio.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import { stampOf } from "../text/stamp.ts";
import type { Snapshot } from "./snapshot.ts";

/** @returns by project id, without those that cannot be shown */
export function publishedPictures({ pictures }: Snapshot, { phases }: Roadmap): Map<string, SitePicture> {
  const shown = new Map<string, SitePicture>();
  for (const { project } of phases) {
    // An id may be the name of an inherited property.
    if (project === null || project.picture === null || !Object.hasOwn(pictures, project.id)) continue;
    const seen = pictures[project.id];
    if (seen === undefined || typeof seen === "string") continue;
    const { kind, width, height, base64 } = seen;
    // The name changes with the content, as that of a card does.
    const path = `pictures/${project.id}-${stampOf(base64)}.${kind}`;
    shown.set(project.id, { path, alt: project.picture.alt, width, height, base64 });
  }
  return shown;
}
