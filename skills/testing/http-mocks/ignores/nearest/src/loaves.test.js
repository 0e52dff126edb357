import { vi } from "vitest";

global.fetch = vi.fn(() => Promise.resolve({ json: () => ["rye"] }));
