/** Control characters other than tabs and line ends. Anki uses one of them itself, to separate the fields of a note. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/g;

/** The text without them, and without halves of surrogate pairs, which no file can hold. */
export function withoutControls(text: string): string {
  return text.replace(controls, " ").replace(/\p{Cs}/gu, "\ufffd");
}
