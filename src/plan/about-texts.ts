/** The owner's texts of several paragraphs, for pages. */
import type { Html } from "../render/html.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";

/** HTML of the `about` texts by their Markdown. Loads what makes it, a hundred kilobytes, only if there is such a text. */
export async function aboutTexts(roadmap: Roadmap | null): Promise<Map<string, Html>> {
  const texts = roadmap === null ? [] : writtenAbouts(roadmap);
  if (texts.length === 0) return new Map();
  const { blockHtml } = await import("../render/block.ts");
  return new Map(texts.map((text) => [text, blockHtml(text)]));
}

/** The Markdown of all `about` texts. */
export function writtenAbouts({ owner, phases }: Roadmap): string[] {
  const all = [owner.about, ...phases.map(({ project }) => project?.about)];
  return all.filter((text) => typeof text === "string");
}
