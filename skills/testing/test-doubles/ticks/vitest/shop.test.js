import { expect, vi } from "vitest";

const one = vi.fn();  // ticks
expect(one).toHaveBeenCalled();  // ticks
