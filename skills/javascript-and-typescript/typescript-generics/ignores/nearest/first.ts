const seen = new Map<string, number>();
let found: Promise<string>;
