/** A file of the mentors' page. It has the form of the site's files. */
export interface CohortFile {
  /** Relative to the page's folder, with "/". */
  path: string;
  content: string;
}
