import { vi } from "vitest";

export const orders = {
  find: vi.fn((id) => ({ id, name: "bread" })), // ticks
};
