/** Loads a user's own templates from a folder laid out like templates/. */
import { errors } from "../problems/errors.ts";
import {
  createTemplates,
  isTemplateName,
  type TemplateName,
  templateNames,
  type Templates,
} from "../render/templates.ts";
import type { FileReader } from "./files.ts";

/**
 * Returns the shipped templates, replaced by those in the folder.
 * @throws a no-folder error if the folder does not exist; a template error for an unknown template name or a broken link;
 * a read error for a file that cannot be read, such as a link out of the folder
 */
export async function loadTemplates(folder: FileReader | null): Promise<Templates> {
  const overrides = new Map<TemplateName, string>();
  if (folder !== null) {
    const paths = await folder.list(".");
    if (paths === null) throw errors.noFolder("templates folder");
    for (const path of paths) {
      if (!path.endsWith(".hbs")) continue;
      const name = path.slice(0, -".hbs".length);
      if (!isTemplateName(name))
        throw errors.template(
          name,
          true,
          `there is no template with this name; the names are ${templateNames.join(", ")}`,
        );
      const source = await folder.read(path);
      // The folder listing contains it, so it must be a broken link.
      if (source === null) throw errors.template(name, true, "it is not a regular file");
      overrides.set(name, source);
    }
  }
  if (overrides.size === 0) return createTemplates(overrides, null);
  const { compileOverride } = await import("../render/override.ts");
  return createTemplates(overrides, compileOverride);
}
