import { Bed } from "@angular/core/testing";

beforeEach(async () => {
  await Bed.prepare({});
  await Bed.compile();
});
