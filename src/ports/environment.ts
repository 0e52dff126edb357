/** Environment variables by name, as `process.env` has them; handed over as an argument everywhere. */
export type Environment = Readonly<Record<string, string | undefined>>;
