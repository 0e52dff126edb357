import type { Problem } from "../problems/problem.ts";
import type { JsonPath } from "./roadmap.ts";

/** Something wrong in roadmap.json, before its line is known. */
export interface Finding extends Pick<Problem, "level" | "code" | "message" | "hint"> {
  at: JsonPath;
  /** Other values that it rests on: if one of them is wrong itself, nothing is known about this. */
  needs?: readonly JsonPath[];
}
