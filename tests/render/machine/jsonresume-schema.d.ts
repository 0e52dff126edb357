declare module "@jsonresume/schema" {
  interface Problem {
    stack: string;
  }
  const resume: {
    validate(document: unknown, tell: (problems: Problem[] | null, valid: boolean) => void): void;
  };
  export default resume;
}
