/** Reads the pictures that projects name. */
import type { SeenPicture } from "../activity/project.ts";
import type { FileReader } from "../ports/files.ts";
import { largestPicture, pictureFacts } from "../projects/picture.ts";
import type { WhyNoPicture } from "../projects/wrong-picture.ts";
import type { Project } from "../roadmap/roadmap.ts";

/** @returns by project id, for those that name a picture: the picture, or why it cannot be shown */
export async function readPictures(
  projects: readonly Pick<Project, "id" | "picture">[],
  files: Pick<FileReader, "bytes">,
): Promise<Record<string, SeenPicture | WhyNoPicture>> {
  const seen: Record<string, SeenPicture | WhyNoPicture> = {};
  for (const { id, picture } of projects)
    if (picture !== null) seen[id] = await readPicture(picture.path, files);
  return seen;
}

async function readPicture(
  path: string,
  files: Pick<FileReader, "bytes">,
): Promise<SeenPicture | WhyNoPicture> {
  const read = await files.bytes(path, largestPicture);
  if (typeof read === "string") return read;
  const facts = pictureFacts(read);
  return facts === null ? "kind" : { ...facts, base64: Buffer.from(read).toString("base64") };
}
