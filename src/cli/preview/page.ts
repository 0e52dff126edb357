/** Pages of the preview that are not part of the site: problems, and the copy of the repository. */
import { escapeHtml } from "../../render/html.ts";
import { invisible } from "../../text/invisible.ts";

export interface Page {
  status: number;
  body: string;
}

/** Control characters but tabs and line ends, and characters that hide or reorder text. */
const unseen = new RegExp(String.raw`[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029${invisible}]`, "g");

/** Text of strangers for a page. What cannot be seen is shown as U+FFFD. */
export function shown(text: string): string {
  return escapeHtml(text.replaceAll("\r\n", "\n").replace(unseen, "\ufffd"));
}

/** @param title plain text. @param content HTML in which all text is escaped */
export function page(status: number, title: string, content: string): Page {
  return {
    status,
    body: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>${shown(title)}</title>
<link rel="stylesheet" href="/_preview.css">
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`,
  };
}

export const notFound = (what: string): Page =>
  page(
    404,
    "Not found",
    `<h1>Not found</h1>\n<p>${shown(what)}</p>\n<p><a href="/">Back to the site</a></p>`,
  );

/** Of the pages above. */
export const stylesheet = `body { font: 16px/1.5 system-ui, sans-serif; margin: 0 }
main { max-width: 72rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.4rem; overflow-wrap: anywhere }
h2 { font-size: 1.1rem; overflow-wrap: anywhere }
code, pre, td { font-family: ui-monospace, monospace; font-size: 0.9rem }
pre { white-space: pre-wrap; overflow-wrap: anywhere }
table { border-spacing: 0; width: 100% }
td { white-space: pre-wrap; overflow-wrap: anywhere; vertical-align: top; tab-size: 4 }
td:first-child { width: 4ch; padding-right: 1.5ch; text-align: right; user-select: none }
td a { color: GrayText; text-decoration: none }
tr:target { background: Mark; color: MarkText }
ins, del { text-decoration: none }
ins { background: rgb(64 160 64 / 0.2) }
del { background: rgb(208 64 64 / 0.2) }
.error { border-left: 4px solid rgb(208 64 64); padding-left: 1rem }
.warning, .notice { border-left: 4px solid GrayText; padding-left: 1rem }
`;
