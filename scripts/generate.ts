/** Writes what is generated from the sources: the JSON Schema of roadmap.json. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { roadmapSchema } from "../src/roadmap/schema.ts";

const root = join(import.meta.dirname, "..");
const schema = { title: "roadmap.json", ...z.toJSONSchema(roadmapSchema, { io: "input" }) };
writeFileSync(join(root, "schema/roadmap.schema.json"), `${JSON.stringify(schema, null, 2)}\n`);
