/** Safe HTML, which Handlebars prints without escaping it again. */
import Handlebars from "handlebars/runtime";

/** Handlebars prints objects with `toHTML` as they are. Create these only from escaped text. */
export interface Html {
  toHTML(): string;
}

/** @param safe HTML in which all text is escaped */
export function html(safe: string): Html {
  return new Handlebars.SafeString(safe);
}

/** Escapes text for element content and quoted attributes. */
export function escapeHtml(text: string): string {
  return Handlebars.Utils.escapeExpression(text);
}
