/** What a run was told, by inputs or flags. */
import type { Templates } from "../render/templates.ts";

export interface Settings {
  /** Folder of the site relative to the portfolio's; null when no site is made. */
  site: string | null;
  /** The README to keep, relative to the portfolio's folder. */
  readme: string;
  /** Whether the checklist issues are kept; they can be read without that. */
  checklists: boolean;
  templates: Templates;
  /** Version of Roadfolio. */
  version: string;
}
