/** All skills, by id. */
import type { Skill } from "./skill.ts";
import { skills } from "./skills.ts";

export { skills };

export const catalogue: ReadonlyMap<string, Skill> = new Map(skills.map((skill) => [skill.id, skill]));
