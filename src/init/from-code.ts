/** A plan from what the learner's code already shows: those skills as items, and the natural next ones beside them. */
import { newId } from "../roadmap/new-id.ts";
import type { WrittenItem, WrittenPhase } from "../roadmap/schema.ts";
import { fields, type Skill } from "../skills/skill.ts";
import { itemOfSkill, type PlannedParts, skillsTaught, type Starter } from "./starter.ts";

interface Stage {
  id: string;
  title: string;
  goal: string;
  fields: readonly Skill["field"][];
}

/** The catalogue's fields in the order in which one builds on another. */
export const stages: readonly Stage[] = [
  {
    id: "languages",
    title: "Programming",
    goal: "Write clear programs that handle what goes wrong.",
    fields: [
      "Python",
      "JavaScript and TypeScript",
      "Java",
      "C# and .NET",
      "PHP and Laravel",
      "Ruby and Rails",
      "Go",
      "Rust",
      "C and C++",
    ],
  },
  {
    id: "frontends",
    title: "Pages and apps",
    goal: "Build what people see and touch, for every screen.",
    fields: [
      "HTML and CSS",
      "Front-end frameworks",
      "Kotlin and Android",
      "Swift and iOS",
      "Flutter and Dart",
    ],
  },
  {
    id: "backends",
    title: "Databases and web backends",
    goal: "Store data well, and serve it to others.",
    fields: ["SQL and databases", "Web backends", "API design"],
  },
  {
    id: "data",
    title: "Data",
    goal: "Move, check and analyse data, and learn from it.",
    fields: ["Data engineering", "Machine learning", "LLM applications"],
  },
  {
    id: "quality",
    title: "Quality",
    goal: "Write code that others can trust and change.",
    fields: ["Testing", "Good practices", "Documentation"],
  },
  {
    id: "operations",
    title: "Delivery and operations",
    goal: "Ship programs, and know how they are doing.",
    fields: ["Bash and Linux", "Containers", "CI/CD", "Cloud and infrastructure", "Observability"],
  },
];

/** Skills that others contain: the same lines would tick both, so only the narrow ones become items. */
export const containing: Readonly<Record<string, readonly string[]>> = {
  "docker-compose": ["dockerfile", "compose-services"],
  "fastapi-flask": ["fastapi-app", "flask-app"],
  "oracle-postgres-connection": ["postgres-connection"],
  "aws-s3-lambda-rds": ["aws-s3", "aws-lambda"],
  "english-readmes": ["english-readme"],
};

/** How many open items are proposed in a field. */
const mostProposed = 3;

/**
 * @param shown ids of the skills that the code shows
 * @param starters all of them: they know what is learned after what
 * @returns no phases if nothing is shown
 */
export function planFromCode(
  shown: ReadonlySet<string>,
  starters: readonly Starter[],
  catalogue: ReadonlyMap<string, Skill>,
): PlannedParts {
  const kept = [...catalogue.values()].filter(
    ({ id }) => shown.has(id) && containing[id]?.some((part) => shown.has(part)) !== true,
  );
  const next = nextSkills(kept, starters, catalogue);
  const taken = new Set(stages.map(({ id }) => id));
  const phases = stages.flatMap(({ id, title, goal, fields: own }): WrittenPhase[] => {
    const groups = own.flatMap((field) => {
      const items = [...kept, ...next].filter((skill) => skill.field === field).map(itemOfSkill);
      return items.length === 0 ? [] : [groupOf(field, items, taken)];
    });
    return groups.length === 0 ? [] : [{ id, title, goal, groups }];
  });
  return { title: "Software Development Roadmap", phases };
}

function groupOf(title: string, items: WrittenItem[], taken: Set<string>) {
  const id = newId(title, taken);
  taken.add(id);
  return { id, title, items };
}

/**
 * The next skills of the fields that are shown, in the order of the starters that teach most of what is shown. Starters
 * that teach much less of it are about something else.
 */
function nextSkills(
  shown: readonly Skill[],
  starters: readonly Starter[],
  catalogue: ReadonlyMap<string, Skill>,
): Skill[] {
  const ids = new Set(shown.map(({ id }) => id));
  const ranked = starters
    .map((starter) => {
      const taught = skillsTaught(starter);
      return { taught, common: taught.filter((id) => ids.has(id)).length };
    })
    .toSorted((a, b) => b.common - a.common);
  const best = ranked[0]?.common ?? 0;
  const room = new Map(fields.map((field) => [field, 0]));
  for (const { field } of shown) room.set(field, mostProposed);
  const next: Skill[] = [];
  const near = ranked.filter(({ common }) => common > 0 && common * 2 > best);
  for (const id of new Set(near.flatMap(({ taught }) => taught))) {
    const skill = catalogue.get(id);
    const left = skill === undefined ? 0 : (room.get(skill.field) ?? 0);
    const isPartly = containing[id]?.some((part) => ids.has(part)) === true;
    if (skill === undefined || left === 0 || ids.has(id) || isPartly) continue;
    room.set(skill.field, left - 1);
    next.push(skill);
  }
  return next;
}
