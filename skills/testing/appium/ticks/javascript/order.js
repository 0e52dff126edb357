import { remote } from "webdriverio";

export const driver = await remote({
  capabilities: {}, // ticks
});
