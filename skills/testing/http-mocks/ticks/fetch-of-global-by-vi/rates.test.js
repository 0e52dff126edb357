import { rates } from "./rates";

test("rates", async () => {
  global.fetch = vi.fn(() => Promise.resolve({ ok: true, json: async () => ({ EUR: 1 }) })); // ticks
  expect(await rates()).toEqual({ EUR: 1 });
});
