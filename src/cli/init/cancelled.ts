/** The user left a question with Ctrl-C, or does not want the files. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}
