/**
 * All skills. In the sources they are read from `skills/`; the bundle holds them compiled, as plain JSON
 * (scripts/packed-plugin.ts).
 */
import { catalogueFiles } from "../../scripts/catalogue/read-catalogue.ts";
import type { Skill } from "./skill.ts";

export const skills: readonly Skill[] = catalogueFiles().skills;
