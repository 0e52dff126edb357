/** What is still to be translated, as a person hands it to an assistant or a translator. */

/** One paragraph that says what to do with the JSON. */
export const request =
  "Translate the titles of my learning plan into English. Below is a JSON object: each key is a text from the plan, each value is empty. Return the same object with every key exactly as it is and its English as the value. Write short titles in sentence case, as a software engineer would: “Tratamento de exceções” is “Exception handling”. Keep Markdown, code between backticks, numbers, links, and the names of products and technologies exactly as they are. Return only the JSON object.";

/** The texts as keys without values, each once, in their order. */
export function missingJson(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(texts.map((text) => [text, ""]));
}
