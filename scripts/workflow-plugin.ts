/** The text of `docs/*.yml`, the workflows that init writes, so that there is one copy of each. */
import { readFileSync } from "node:fs";

export const workflowPlugin = {
  name: "workflow",
  load(id: string): { code: string; moduleType: "js" } | undefined {
    if (!/[\\/]docs[\\/][\w-]+\.yml$/.test(id)) return undefined;
    return { code: `export default ${JSON.stringify(readFileSync(id, "utf8"))};`, moduleType: "js" };
  },
};
