/** Decides whether a plan is in Portuguese or in Spanish. */
import type { ForeignLanguage } from "./inflections.ts";

const signs: Record<ForeignLanguage, RegExp> = {
  pt: /[ãõ]|ç|\b(?:com|em|do|da|dos|das|nos?|nas?|ao|um|uma|ou)\b|\be\b/iu,
  es: /ñ|[¿¡]|ci[oó]n(?:es)?\b|\b(?:con|en|del|el|los|las|y|un|una)\b/iu,
};

/** The language of a plan's titles; both if they do not tell. One language in a title of the other is not a sign. */
export function languagesOf(titles: readonly string[]): ForeignLanguage[] {
  const count = (language: ForeignLanguage): number =>
    titles.filter((title) => signs[language].test(title)).length;
  const [portuguese, spanish] = [count("pt"), count("es")];
  if (portuguese > 2 * spanish) return ["pt"];
  return spanish > 2 * portuguese ? ["es"] : ["pt", "es"];
}
