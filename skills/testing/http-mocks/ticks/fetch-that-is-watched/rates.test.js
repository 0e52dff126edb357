import MockAdapter from "axios-mock-adapter";

vi.stubGlobal("fetch", answer); // ticks
vi.spyOn(globalThis, "fetch").mockResolvedValue(answer); // ticks
jest.spyOn(global, "fetch").mockResolvedValue(answer); // ticks
jest.mock("axios"); // ticks
vi.mock("axios"); // ticks
new MockAdapter(client); // ticks
