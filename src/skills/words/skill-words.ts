/** The words of all skills, by id: “words” in `skills/<field>/<id>/skill.yaml`. Compiled into the bundle like the skills. */
import { catalogueFiles } from "../../../scripts/catalogue/read-catalogue.ts";
import type { WordTable } from "./word-table.ts";

export const skillWords: WordTable = catalogueFiles().words;
