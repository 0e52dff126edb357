/** Finds the owner's own templates. A stranger's templates are not run, so pages that they draw cannot be recomputed. */
import { folderInWorkflows } from "../doors/templates-folder.ts";
import type { FileReader } from "../ports/files.ts";
import { themeProblems } from "../render/theme/theme-problems.ts";

export interface OwnLook {
  /** Why pages cannot be compared, in a sentence; null if they can. */
  doubt: string | null;
  /** The text of theme.css; null for the shipped one. */
  theme: string | null;
}

const shipped: OwnLook = { doubt: null, theme: null };

/** Templates whose output is not on the site: READMEs and issues. */
const elsewhere = /^(?:readme|project|issue|cohort)\//;

/**
 * @param files of the clone of the portfolio's repository
 * @param theme name of the theme that the roadmap chooses
 */
export async function ownLook(files: FileReader, theme: string): Promise<OwnLook> {
  const folder = await folderInWorkflows(files);
  const found = folder === null ? null : await files.list(folder).catch(() => null);
  const names = (found ?? []).filter((name) => name.endsWith(".hbs") && !elsewhere.test(name));
  const doubt = (why: string): OwnLook => ({
    doubt: `The pages are drawn by the owner’s own templates in ${folder}/. ${why}`,
    theme: null,
  });
  if (names.some((name) => !name.startsWith("theme/")))
    return doubt(
      "They can write anything, and verify does not run a stranger’s templates: read them, or rely on portfolio.json.",
    );
  const own = `theme/${theme}.css.hbs`;
  if (!names.includes(own)) return shipped;
  const css = await files.read(`${folder}/${own}`);
  return css !== null && setsColoursOnly(css)
    ? { doubt: null, theme: css }
    : doubt("Its theme does more than set readable colours and sizes, so it may hide or add text.");
}

/** In characters. The shipped themes have about 2,000. */
const longestTheme = 20_000;

/** A theme that only sets variables can hide text in one way: in a colour that cannot be read. */
function setsColoursOnly(css: string): boolean {
  if (css.length > longestTheme) return false;
  const rules = css.replaceAll(/\/\*[\s\S]*?\*\//g, " ");
  const declarations = String.raw`\s*(?:(?:--[\w-]+|color-scheme)\s*:[^;{}]*;\s*)*`;
  const root = String.raw`:root\s*\{${declarations}\}`;
  const media = String.raw`@media[^{};]*\{\s*(?:${root}\s*)*\}`;
  return (
    new RegExp(`^\\s*(?:(?:${root}|${media})\\s*)*$`).test(rules) &&
    themeProblems(css, "theme.css").length === 0
  );
}
