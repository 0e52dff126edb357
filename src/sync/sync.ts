/** A whole run: gather → plan → create issues → apply → publish → update issues. Called by the Action and the CLI. */
import { applyFiles, loadDrawer } from "./apply.ts";
import type { Ports, Sources } from "../gather/sources.ts";
import type { IssueKeeper } from "./keep-issues.ts";
import { aboutTexts } from "../plan/about-texts.ts";
import type { Plan } from "../plan/plan.ts";
import { type Reading, rereadIssues } from "../plan/reading.ts";
import type { Settings } from "../plan/settings.ts";
import type { Snapshot } from "../plan/snapshot.ts";
import type { FileReader, FileWriter } from "../ports/files.ts";
import type { GitHub } from "../ports/github/port.ts";
import { observe } from "./observe.ts";
import type { AsCommitted } from "./own-changes.ts";
import type { SigningKey } from "../signing/signing-key.ts";
import { publishPlan, type PublishTarget, type Published } from "./publish.ts";
import type { Templates } from "../render/templates.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import { hasError, type Problem } from "../problems/problem.ts";

export interface SyncOptions {
  sources: Sources;
  settings: Omit<Settings, "templates" | "languages" | "abouts" | "grade" | "english">;
  /** @throws a template error */
  loadTemplates(): Promise<Templates>;
  /** ISO day. */
  today: string;
  dryRun: boolean;
  /** Null to write files without committing. */
  publish: PublishTarget | null;
  /** Used to write issues; null to leave them alone. */
  github: GitHub | null;
  /** Signs the credentials of the site; missing to sign nothing. */
  signingKey?: SigningKey;
}

export interface SyncResult {
  plan: Plan;
  /** What the plan is based on. */
  snapshot: Snapshot;
  /** Sha of the new commit; null if there was nothing to commit. */
  commit: string | null;
  /** Number of the pull request with the changes; null if there is none. */
  pullRequest: number | null;
  /** Problems with issues that came up after the files were written. */
  late: Problem[];
}

/**
 * Gathers, plans, applies, commits and pushes. If the remote has new commits, starts again from the latest one.
 * Writes nothing in a dry run, or if the plan contains an error.
 * @throws a UserError if reading, writing, committing, pushing or GitHub fails
 */
export async function sync(
  options: SyncOptions,
  ports: Ports & { files: FileReader & FileWriter },
): Promise<SyncResult> {
  const { publish, dryRun } = options;
  const base = publish === null ? null : await publish.writer.head();
  let keeper: IssueKeeper | null = null;
  for (let attempt = 1; ; attempt++) {
    let loaded: ReturnType<typeof loadPlanner> | undefined;
    const loading = () => (loaded ??= loadPlanner(options));
    // Loading runs while git works. If it fails, the await below reports it.
    const { snapshot, reading } = await observe(
      options.sources,
      ports,
      () => void loading().catch(() => undefined),
    );
    const [{ planSync }, templates] = await loading();
    const languages = await languagesFor(options, reading.parsed.roadmap);
    const settings = {
      ...options.settings,
      templates,
      languages,
      abouts: options.settings.site === null ? new Map() : await aboutTexts(reading.parsed.roadmap),
      ...(await loadGrading(reading)),
      ...(await loadEnglish(options, snapshot)),
    };
    const draft = planSync(snapshot, settings, options.today, reading);
    const planAgain = (seen: typeof snapshot): Plan =>
      planSync(seen, settings, options.today, rereadIssues(reading, seen));
    const unwritten: SyncResult = { plan: draft, snapshot, commit: null, pullRequest: null, late: [] };
    if (dryRun || hasError(draft.problems)) return unwritten;
    await checkCommit(publish, draft, snapshot, ports.files, {
      planAgain,
      async planFrom(files) {
        const seen = await observe(options.sources, { ...ports, files });
        return planSync(seen.snapshot, settings, options.today, seen.reading);
      },
    });
    if (draft.issues !== null) keeper ??= await loadKeeper(options.github);
    const decided = keeper === null ? draft : await keeper.make(draft, snapshot, planAgain);
    const plan = await withSigned(decided, snapshot, options.signingKey);
    await applyFiles(plan, ports.files);
    const published: Published | "moved" =
      publish === null
        ? { commit: null, pullRequest: null }
        : await publishPlan(plan, publish, { base, attempt, log: ports.log });
    if (published === "moved") continue;
    await keeper?.change(plan);
    return { plan, snapshot, ...published, late: keeper?.problems ?? [] };
  }
}

/** @throws a commit, detached-head or uncommitted error if the plan cannot be committed as it is */
async function checkCommit(
  publish: PublishTarget | null,
  plan: Plan,
  snapshot: Snapshot,
  files: FileReader,
  ifCommitted: AsCommitted,
): Promise<void> {
  if (publish === null) return;
  await publish.writer.checkPaths(plan.files.map(({ path }) => path));
  if (publish.shared !== true) return;
  const { refuseUncommitted } = await import("./own-changes.ts");
  await refuseUncommitted(plan, snapshot, files, publish.writer, ifCommitted);
}

/** Loads the code that plans and renders, and the code that draws pictures if the site will be written. */
function loadPlanner({ loadTemplates, settings, dryRun }: SyncOptions) {
  const draws = settings.site !== null && !dryRun;
  return Promise.all([import("../plan/plan-sync.ts"), loadTemplates(), draws ? loadDrawer() : null]);
}

/** Pages say which texts are not English. */
async function languagesFor(
  { settings }: SyncOptions,
  roadmap: Roadmap | null,
): Promise<ReadonlyMap<string, string>> {
  if (settings.site === null) return new Map();
  const { textLanguages } = await import("../plan/text-languages.ts");
  return textLanguages(roadmap);
}

/** Loads FSRS if reviews are on. */
async function loadGrading({ parsed }: Reading): Promise<Pick<Settings, "grade">> {
  if (parsed.roadmap === null || parsed.roadmap.study.reviews === null) return {};
  const { nextReview } = await import("../study/next-review.ts");
  return { grade: nextReview };
}

/** Loads the language data, which takes 30 ms, if a page will show what it says. */
async function loadEnglish(
  { settings }: SyncOptions,
  snapshot: Snapshot,
): Promise<Pick<Settings, "english">> {
  const hasProse = snapshot.repositories.some(({ words }) => Object.keys(words).length > 0);
  if (settings.site === null || !hasProse) return {};
  const { englishWords } = await import("../text/language.ts");
  return { english: englishWords };
}

/** The plan with the signed credentials among the files of its site. */
async function withSigned(plan: Plan, snapshot: Snapshot, key: SigningKey | undefined): Promise<Plan> {
  if (key === undefined || plan.site?.signs !== true) return plan;
  const { signSite } = await import("./sign-site.ts");
  return signSite(plan, plan.site, snapshot.site, key);
}

async function loadKeeper(github: GitHub | null): Promise<IssueKeeper | null> {
  if (github === null) return null;
  const { IssueKeeper } = await import("./keep-issues.ts");
  return new IssueKeeper(github);
}
