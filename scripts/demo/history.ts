/** Seven months of a sample learner, told commit by commit, and what a sync has to make of it. */
import type { DemoCommit } from "./commit.ts";
import { dataEngineering } from "./data-engineering.ts";
import { firstProject } from "./first-project.ts";
import { pythonBasics } from "./python-basics.ts";
import { sqlBasics } from "./sql-basics.ts";
import { webApi } from "./web-api.ts";
import { webQuality } from "./web-quality.ts";

/** In the order of time. */
export const history: DemoCommit[] = [
  ...sqlBasics,
  ...pythonBasics,
  ...firstProject,
  ...webApi,
  ...webQuality,
  ...dataEngineering,
];

/** Each way to tick an item, with an item that is ticked in just that way. */
export const ways = {
  trailer: "sql-crud",
  id: "sql-joins",
  "English title": "sql-subqueries-indexes",
  "Portuguese alias": "sql-aggregates",
  "hand-made with its work": "alembic-migrations",
  "commit rule": "docker-compose",
  branch: "web-middleware-jwt",
  code: "oracle-postgres",
  "self-declared": "apply-backend",
};

/** The item whose tick rests on nobody's word but Ana's. */
export const selfDeclared = "apply-backend";
/** Completed, then taken back by reverting the commit. */
export const reverted = "orchestration";
/** Claimed by somebody who is not the owner, with code to show for it. */
export const strangers = "aws-s3-lambda-rds";

/** Items that must stay open, with what would be wrong otherwise. */
export const open: Record<string, string> = {
  [reverted]: "its commit was reverted",
  [strangers]: "only a stranger's commit completes it",
  "optimised-queries": "Ana reopened it",
  "structured-logging": "only a bot's commit marks it",
};
