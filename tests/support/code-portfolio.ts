/** Hand-made figures of code with pins, and portfolios that have them. */
import type { Portfolio } from "../../src/render/portfolio.ts";
import type {
  PublishedCode,
  PublishedDecision,
  PublishedFigure,
  PublishedPin,
  PublishedProof,
} from "../../src/render/published.ts";
import { fields } from "../../src/skills/skill.ts";
import { addDays, isDay, weekday } from "../../src/roadmap/day.ts";
import { shaOf } from "./activity.ts";

const repository = "ana-souza/learning";
const web = `https://github.com/${repository}`;

/** A line with its pins, by the short names of their skills. Text that is null may not be shown. */
type WrittenLine = readonly [text: string | null, ...pins: string[]];

export interface WrittenFigure {
  path: string;
  /** Number of the first line, 1-based. */
  first: number;
  lines: readonly WrittenLine[];
  whole: readonly string[];
  hidden: readonly string[];
}

/** A route of an API, as in the sample of the demo. */
const routes: WrittenFigure = {
  path: "projects/api/app/routes.py",
  first: 11,
  lines: [
    ['router = APIRouter(prefix="/failures", tags=["failures"])', "OpenAPI docs", "Routers"],
    ["Database = Annotated[Session, Depends(session)]", "Dependency injection"],
    [""],
    [""],
    ['@router.get("")', "Routes and validation", "REST practices"],
    ["def list_failures(database: Database, limit: Annotated[int, Query(ge=1, le=100)] = 20):", "Functions"],
    ["    return database.scalars(select(models.Failure).limit(limit)).all()  # newest last"],
    [null],
  ],
  whole: ["Project structure"],
  hidden: ["PostgreSQL"],
};

function proofAt(path: string, line: number, on = "2025-09-05"): PublishedProof {
  const ref = shaOf((line * 13 + path.length).toString(16));
  return {
    publish: "all",
    count: 1,
    kind: "code",
    repository,
    own: true,
    ref,
    path,
    line,
    url: `${web}/blob/${ref}/${path}#L${line}`,
    on,
    by: { untrusted: "Ana" },
    title: { untrusted: "feat(api): list failures" },
  };
}

export function figureOf({ path, first, lines, whole, hidden }: WrittenFigure): PublishedFigure {
  const pin = (short: string, line: number): PublishedPin => ({
    skill: short.toLowerCase().replace(/\W+/g, "-"),
    title: `${short} and more`,
    short,
    proof: proofAt(path, line),
  });
  const commit = shaOf("2b");
  return {
    repository,
    path,
    commit,
    on: "2025-09-20",
    url: `${web}/blob/${commit}/${path}`,
    total: first + lines.length + 4,
    lines: lines.map(([text, ...pins], index) => ({
      number: first + index,
      text: text === null ? null : { untrusted: text },
      pins: pins.map((short) => pin(short, first + index)),
    })),
    whole: whole.map((short) => pin(short, 1)),
    hidden: hidden.map((short) => pin(short, first + lines.length)),
  };
}

/** A function with a name of its own, so that no two files are alike. */
function functionFile(path: string, first: number, lines: number, pins: readonly string[]): WrittenFigure {
  return {
    path,
    first,
    lines: Array.from({ length: lines }, (_, index): WrittenLine => {
      const pin = index % 4 === 0 ? pins[index / 4] : undefined;
      const text = `    total_${index} = sum(value * ${index} for value in values if value > 0)`;
      return pin === undefined ? [text] : [text, pin];
    }),
    whole: [],
    hidden: [],
  };
}

/** The code of a project with so many files, each with a few pins. */
export function codeWith(files: number, folder: string, figures = true): PublishedCode {
  const written = Array.from({ length: files }, (_, file) =>
    functionFile(
      `${folder}/app/module_${file}.py`,
      1,
      20,
      [0, 1, 2, 3].map((pin) => `Skill ${file}.${pin} of code`),
    ),
  );
  const made = [...(folder.endsWith("0") ? [routes] : []), ...written].map(figureOf);
  return {
    stack: ["Python", "FastAPI", "PostgreSQL", "Docker Compose", "pytest"],
    run: ["cp .env.example .env", "docker compose up"],
    skills: made
      .flatMap((figure) => [...figure.whole, ...figure.lines.flatMap(({ pins }) => pins), ...figure.hidden])
      .map(({ skill, title, short, proof }) => ({ id: skill, title, short, field: "Web backends", proof })),
    tests: [{ command: "pytest", count: 12 }],
    ci: [],
    licence: "MIT",
    last: { on: "2025-09-06", url: null },
    work: { commits: 18, first: "2025-03", last: "2025-09" },
    figures: figures ? made : [],
  };
}

/**
 * The same portfolio with lines of code: one figure for each item that code proves, five files for each project that has a
 * roadmap's id, and commits in every week.
 * @param figures whether lines may be shown
 */
export function withCode(portfolio: Portfolio, figures = true): Portfolio {
  const projects = portfolio.roadmap.phases.flatMap(({ project }) => project ?? []);
  const days = portfolio.decisions.flatMap(({ on }) => (on !== null && isDay(on) ? [on] : [])).toSorted();
  const weeks = new Map<string, number>();
  const [first = "2025-01-06", last = first] = [days[0], days.at(-1)];
  for (let day = addDays(first, 1 - weekday(first)); day <= last; day = addDays(day, 7))
    weeks.set(day, (weeks.size * 7) % 6);
  return {
    ...portfolio,
    weeks,
    decisions: portfolio.decisions.map((decision, index) =>
      inField(withFigure(decision, figures), fields[index % 12] ?? null),
    ),
    projects: new Map(
      projects.map(({ id }, index) => [
        id,
        { code: codeWith(5, `projects/project-${index}`, figures), complete: true, kept: null },
      ]),
    ),
  };
}

function withFigure(decision: PublishedDecision, figures: boolean): PublishedDecision {
  const { item, proofs } = decision;
  const [best] = proofs;
  if (!figures || best?.kind !== "code" || best.path === null) return decision;
  const line = best.line ?? 1;
  const figure = figureOf(functionFile(best.path, line, 6, [item.title.slice(0, 22)]));
  return { ...decision, figures: [figure] };
}

/** As if a skill of the catalogue had found it. */
function inField(decision: PublishedDecision, field: string | null): PublishedDecision {
  const { title } = decision.item;
  const rule = {
    rule: title,
    short: title.slice(0, 22),
    skill: null,
    met: decision.done,
    says: "nothing found",
    shows: `${title} is used.`,
  };
  return { ...decision, code: [{ ...rule, field }] };
}
