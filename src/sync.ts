/** The whole story: gather → plan → apply → (commit → push). Both doors call this. */
import { applyFiles } from "./apply.ts";
import { errors } from "./errors.ts";
import { gather, type Ports, type Sources } from "./gather.ts";
import type { Plan } from "./plan/plan.ts";
import type { Settings } from "./plan/settings.ts";
import type { FileReader, FileWriter } from "./ports/files.ts";
import type { GitWriter } from "./ports/git/port.ts";
import type { Templates } from "./render/templates.ts";
import { hasError } from "./roadmap/problem.ts";

export interface SyncOptions {
  sources: Sources;
  settings: Omit<Settings, "templates">;
  /** @throws a template error */
  loadTemplates(): Promise<Templates>;
  /** ISO day. */
  today: string;
  dryRun: boolean;
  /** Null: files are written, nothing is committed. */
  commit: { writer: GitWriter; push: boolean } | null;
}

export interface SyncResult {
  plan: Plan;
  /** The commit that was made; null when there was nothing to commit. */
  commit: string | null;
}

/** How often a push is tried again when the remote has moved; among N runs at once, one gets through each time. */
const tries = 40;

/**
 * Gathers, plans, applies, commits and pushes; when the remote has moved on, all of it again from its newest commit.
 * With an error among the plan's problems, or in a dry run, nothing is written.
 * @throws a user's error of reading, writing, committing or pushing
 */
export async function sync(
  options: SyncOptions,
  ports: Ports & { files: FileReader & FileWriter },
): Promise<SyncResult> {
  const { commit, dryRun } = options;
  const base = commit === null ? null : await commit.writer.head();
  for (let attempt = 1; ; attempt++) {
    let loaded: ReturnType<typeof loadDecider> | undefined;
    const loading = () => (loaded ??= loadDecider(options));
    // A failure of what is loaded meanwhile is told when it is needed.
    const snapshot = await gather(options.sources, ports, () => void loading().catch(() => undefined));
    const [{ planSync }, templates] = await loading();
    const plan = planSync(snapshot, { ...options.settings, templates }, options.today);
    if (dryRun || hasError(plan.problems)) return { plan, commit: null };
    await applyFiles(plan, ports.files);
    if (commit === null) return { plan, commit: null };
    const made = await commit.writer.commit(
      plan.files.map(({ path }) => path),
      plan.commitMessage,
    );
    if (!commit.push || (await commit.writer.push())) return { plan, commit: made };
    if (attempt === tries || base === null)
      throw errors.push("the remote moves faster than this run", "Run it again.");
    ports.log.info("The remote has moved on: computing again from its newest commit.");
    await commit.writer.takeRemote(base);
  }
}

/** What decides and renders. */
function loadDecider({ loadTemplates }: SyncOptions) {
  return Promise.all([import("./plan/plan-sync.ts"), loadTemplates()]);
}
