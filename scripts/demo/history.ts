/** Seven months of a sample learner, commit by commit, and what a sync must make of them. */
import type { DemoCommit } from "./commit.ts";
import { dataEngineering } from "./data-engineering.ts";
import { firstProject } from "./first-project.ts";
import { pythonBasics } from "./python-basics.ts";
import { sqlBasics } from "./sql-basics.ts";
import { webApi } from "./web-api.ts";
import { webAuth } from "./web-auth.ts";
import { webLive } from "./web-live.ts";
import { webQuality } from "./web-quality.ts";

/** In chronological order. */
export const history: DemoCommit[] = [
  ...sqlBasics,
  ...pythonBasics,
  ...firstProject,
  ...webApi,
  ...webQuality,
  ...webAuth,
  ...dataEngineering,
  ...webLive,
].toSorted((a, b) => (a.at < b.at ? -1 : 1));

/** Every way to tick an item, each with an item ticked in exactly that way. */
export const ways = {
  trailer: "sql-crud",
  id: "sql-joins",
  "English title": "sql-subqueries-indexes",
  "Portuguese alias": "sql-aggregates",
  "by hand, with the work": "alembic-migrations",
  "commit rule": "docker-compose",
  branch: "web-middleware-jwt",
  code: "oracle-postgres",
  "self-declared": "apply-backend",
};

/** The item that Ana ticked without any proof. */
export const selfDeclared = "apply-backend";
/** Completed, then reverted. */
export const reverted = "orchestration";
/** Claimed by someone other than the owner, with code. */
export const strangers = "aws-s3-lambda-rds";

/** Items that must stay open, with the reason. */
export const open: Record<string, string> = {
  [reverted]: "its commit was reverted",
  [strangers]: "only a stranger's commit completes it",
  "optimised-queries": "Ana reopened it",
  "structured-logging": "only a bot's commit marks it",
};
