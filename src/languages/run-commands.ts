/** The commands that one source gives for running a project. */
export interface Run {
  commands: string[];
  /** The last command starts the program; else they only prepare it. */
  starts: boolean;
}
