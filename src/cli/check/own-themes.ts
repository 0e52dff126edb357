/** Finds the user's own templates for `check`, and checks the themes among them. Loaded only if there may be some. */
import { relative, resolve } from "node:path";
import { type CheckedThemes, checkThemes } from "../../doors/check-themes.ts";
import { folderInWorkflows } from "../../doors/templates-folder.ts";
import { type FileReader, filesIn } from "../../ports/files.ts";

/**
 * @param templates the folder, relative to the current one; null to look for the one that a workflow of the portfolio passes to
 * the Action
 * @param folder the portfolio's
 */
export async function checkOwnThemes(
  templates: string | null,
  folder: string,
  files: FileReader,
): Promise<CheckedThemes> {
  const found = templates === null ? await folderInWorkflows(files) : null;
  if (templates === null && (found === null || (await files.list(found)) === null))
    return { problems: [], texts: new Map() };
  const path = found === null ? resolve(templates ?? ".") : resolve(folder, found);
  const named = relative(folder, path).replaceAll("\\", "/");
  return checkThemes(filesIn(path), named === "" || named.startsWith("..") ? path : named);
}
