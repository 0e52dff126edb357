/** Writes XML documents, indented by two spaces. */

export interface XmlElement {
  name: string;
  attributes?: Readonly<Record<string, string>>;
  /** Text, which is escaped, or elements; nothing if missing. */
  content?: string | readonly XmlElement[];
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/**
 * A document in UTF-8, with a line feed at its end.
 * @param encoding how the declaration spells it
 */
export function xmlDocument(root: XmlElement, encoding: "utf-8" | "UTF-8"): string {
  return `<?xml version="1.0" encoding="${encoding}"?>\n${linesOf(root, "").join("\n")}\n`;
}

function linesOf({ name, attributes = {}, content = "" }: XmlElement, indent: string): string[] {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const open = `${indent}<${name}${given.join("")}`;
  if (content.length === 0) return [`${open}/>`];
  if (typeof content === "string") return [`${open}>${escaped(content)}</${name}>`];
  return [`${open}>`, ...content.flatMap((one) => linesOf(one, `${indent}  `)), `${indent}</${name}>`];
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
