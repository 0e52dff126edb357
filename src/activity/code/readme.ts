/** READMEs: `readme English`, `readme Portuguese` for any other language, `readme unclear` where there is too little prose. */
import { languageOf } from "../language.ts";
import { proseOf } from "../prose.ts";
import type { FactReader } from "./fact.ts";

/** What Roadfolio itself writes into a README says nothing of its owner's English. */
const ours = /<!-- roadfolio:start -->[^]*?<!-- roadfolio:end -->/g;

export const readmeReader: FactReader = (text, add) => {
  const { english, language } = languageOf(proseOf(text.replace(ours, "")));
  add(
    `readme ${english === null ? "unclear" : english ? "English" : (language ?? "in another language")}`,
    1,
  );
};
