/** HTML that was made safe: what Handlebars prints without escaping again. */
import Handlebars from "handlebars/runtime";

/** Handlebars prints an object with `toHTML` as it is. Only made from text that has been escaped. */
export interface Html {
  toHTML(): string;
}

/** @param safe HTML whose every text has been escaped */
export function html(safe: string): Html {
  return new Handlebars.SafeString(safe);
}

/** Escapes text for element content and quoted attributes. */
export function escapeHtml(text: string): string {
  return Handlebars.Utils.escapeExpression(text);
}
