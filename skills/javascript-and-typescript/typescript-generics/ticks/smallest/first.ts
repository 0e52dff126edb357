export function first<T>(many: T[]): T | undefined { return many[0]; }
