/** Contrast between text and its background, by WCAG 2.2: relative luminance, contrast ratio. */
import * as z from "zod";

const rgb = z
  .string()
  .transform((css) => (/^rgb\((\d+), (\d+), (\d+)\)$/.exec(css) ?? []).slice(1).map(Number))
  .pipe(z.tuple([z.number(), z.number(), z.number()]));

/** Every piece of text on the page with its computed colours. */
export const paintedTexts = z.array(z.object({ text: z.string(), color: rgb, ground: rgb }));

/** A script as text, because this project has no DOM types. The background is that of the nearest ancestor with one. */
export const textsScript = `(() => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent.trim();
    if (text === "") continue;
    const parent = walker.currentNode.parentElement;
    let behind = parent;
    const groundOf = (element) => getComputedStyle(element).backgroundColor;
    while (groundOf(behind) === "rgba(0, 0, 0, 0)" && behind.parentElement) behind = behind.parentElement;
    found.push({ text: text.slice(0, 40), color: getComputedStyle(parent).color, ground: groundOf(behind) });
  }
  return found;
})()`;

function luminance(color: readonly [number, number, number]): number {
  const [red, green, blue] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** From 1 (equal colours) to 21 (black on white). */
export function contrast(a: readonly [number, number, number], b: readonly [number, number, number]): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}
