/** A user's own templates, from a folder laid out like templates/. */
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
 * The shipped templates, with those of a folder in their place.
 * @throws a no-folder error when it is not there; a template error for a file whose name no shipped template has, or a
 * link that leads nowhere; a read error for what cannot be read, such as a link out of the folder
 */
export async function loadTemplates(folder: FileReader | null): Promise<Templates> {
  const overrides = new Map<TemplateName, string>();
  if (folder !== null) {
    const paths = await folder.list(".");
    if (paths === null) throw errors.noFolder("the folder of the templates");
    for (const path of paths) {
      if (!path.endsWith(".hbs")) continue;
      const name = path.slice(0, -".hbs".length);
      if (!isTemplateName(name))
        throw errors.template(
          name,
          true,
          `there is no such template; the names are ${templateNames.join(", ")}`,
        );
      const source = await folder.read(path);
      // It was there when the folder was listed: a link that leads nowhere.
      if (source === null) throw errors.template(name, true, "it is not a regular file");
      overrides.set(name, source);
    }
  }
  if (overrides.size === 0) return createTemplates(overrides, null);
  const { compileOverride } = await import("../render/override.ts");
  return createTemplates(overrides, compileOverride);
}
