/** Cohorts to draw: many learners with the same four phases, 50 items and 30 skills, each somewhere else on their way. */
import type { CohortState } from "../../../src/cohort/cohort-state.ts";
import type {
  LearnerItem,
  LearnerPhase,
  LearnerProgress,
  LearnerRecord,
} from "../../../src/cohort/learner-record.ts";
import { addDays } from "../../../src/roadmap/day.ts";

/** The day that samples are drawn for, a Monday. */
export const asOf = "2026-11-30";
const start = "2026-09-07";

const first =
  "Ana Bruno Carla Davi Elisa Fábio Gabriela Heitor Inês João Karina Lucas Mariana Nuno Olívia Paulo".split(
    " ",
  );
const last =
  "Souza Lima Ferreira dos-Santos Oliveira Costa Pereira Almeida Nascimento Ribeiro Carvalho".split(" ");
const phases = [
  { id: "fundamentals", title: "Fundamentals", due: "2026-10-19", items: 14 },
  { id: "databases", title: "Databases and SQL", due: "2026-12-12", items: 12 },
  { id: "web-backend", title: "Web back end with FastAPI", due: "2027-03-20", items: 13 },
  { id: "cloud", title: "Cloud and deployment", due: "2027-06-12", items: 11 },
];
const subjects =
  "Functions with type hints,Reading files,Classes,`JOIN`, `GROUP BY`,Indexes,Transactions,Routes,Validation,Own Docker image,Unit tests,Migrations,Error format".split(
    ",",
  );
const skills =
  "Type hints,Classes,Exceptions,File reading,Context managers,List comprehensions,SQL joins,SQL grouping,Indexes,Transactions,ORM models,Migrations,Routes,Validation,Dependency injection,OpenAPI docs,Auth tokens,Password hashing,Own Docker image,Compose file,CI workflow,Unit tests,Fixtures,Logging,Environment config,Pagination,Error format,Caching,Background jobs,Healthcheck".split(
    ",",
  );

/** Numbers from 0 to 1, always the same for a seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const sampleItems: readonly LearnerItem[] = phases.flatMap(({ id, items }, phase) =>
  Array.from({ length: items }, (_, index) => ({
    id: `${id}-${index + 1}`,
    title: `${subjects[(phase * 5 + index) % subjects.length]}${index >= 12 ? " again" : ""}`,
    phase: id,
    kind: "item" as const,
    state: "open" as const,
    on: null,
    proof: null,
  })),
);

/** @param done items of the plan that are proven, from its beginning. @param quiet days since the newest proof */
export function progressAt(
  name: string,
  repository: string,
  done: number,
  quiet: number,
  changes: Partial<LearnerItem>[] = [],
): LearnerProgress {
  const items = sampleItems.map((item, index): LearnerItem => {
    if (index >= done) return { ...item, ...changes[index] };
    const sha = String(1e9 + index * 7919 + done * 104_729 + name.length)
      .repeat(4)
      .slice(0, 40);
    const path = `projects/${item.phase ?? ""}/app/${item.id}.py`;
    return {
      ...item,
      state: "proven",
      on: addDays(asOf, -quiet - (done - 1 - index) * 2),
      proof: `https://github.com/${repository}/blob/${sha}/${path}#L${index + 3}`,
      ...changes[index],
    };
  });
  return {
    name,
    url: `https://${repository.split("/")[0]}.github.io/${repository.split("/")[1]}/`,
    phases: phases.map(({ id, title, due }): LearnerPhase => {
      const own = items.filter(({ phase }) => phase === id);
      return { id, title, due, done: own.filter(({ state }) => state !== "open").length, total: own.length };
    }),
    items,
    skills: skills.slice(0, Math.round((done / 50) * 30)).map((short, index) => ({
      id: `skill-${index}`,
      short,
      proof: items[index]?.proof ?? null,
    })),
  };
}

export function recordOf(login: string, progress: LearnerProgress | null): LearnerRecord {
  return {
    login,
    repository: `${login}/learning`,
    head: progress === null ? null : "a".repeat(40),
    readAt: progress === null ? null : `${asOf}T05:10:00Z`,
    problem: null,
    progress,
  };
}

export function cohortOf(
  learners: readonly LearnerRecord[],
  cohort: Partial<CohortState["cohort"]> = {},
): CohortState {
  return {
    version: 1,
    cohort: {
      title: "Backend, autumn 2026",
      repository: "escola/backend-2026",
      start,
      end: "2027-06-30",
      names: "full",
      ...cohort,
    },
    mergedAt: `${asOf}T05:20:00Z`,
    learners,
  };
}

/** Learners spread over the plan; one in twelve stuck, and one in forty with a problem. */
export function sampleCohort(size: number): CohortState {
  const next = numbers(20_261_130);
  const learners = Array.from({ length: size }, (_, index): LearnerRecord => {
    const surname = (): string => (last[Math.floor(next() * last.length)] ?? "").replace("-", " ");
    const name = `${first[index % first.length]} ${index % 4 !== 0 ? `${surname()} ` : ""}${surname()}`;
    const letters = name.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "");
    const login = `${letters.replaceAll(" ", "-")}-${index}`;
    const repository = `${login}/learning`;
    const isStuck = next() < 1 / 12;
    const quiet = isStuck ? 21 + Math.floor(next() ** 2 * 60) : Math.floor(next() ** 2 * 20);
    const done =
      next() < 0.03 ? 0 : Math.max(1, Math.min(50, Math.round((next() + next() + next()) * 22 - 8)));
    const record = recordOf(login, progressAt(name, repository, done, quiet));
    if (index % 40 === 17)
      return { ...record, problem: problems[Math.floor(index / 40) % problems.length] ?? null };
    if (index % 40 === 29)
      return {
        ...recordOf(login, null),
        problem: problems[Math.floor(index / 40 + 1) % problems.length] ?? null,
      };
    return record;
  });
  return cohortOf(learners);
}

const problems: readonly NonNullable<LearnerRecord["problem"]>[] = [
  {
    code: "learner-roadmap",
    message: "Their roadmap.json has 2 errors: line 14: dates must be like 2026-11-30",
    hint: "Ask them to run roadfolio check, and to push the corrected file.",
  },
  {
    code: "learner-gone",
    message: "The repository does not exist.",
    hint: "Ask for its address, or remove the entry.",
  },
  {
    code: "learner-left",
    message: "The shard ran out of time first.",
    hint: "Nothing to do: the next run reads them first.",
  },
];
