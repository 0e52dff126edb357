/** Environment variables by name, like `process.env`. Always passed as an argument. */
export type Environment = Readonly<Record<string, string | undefined>>;
