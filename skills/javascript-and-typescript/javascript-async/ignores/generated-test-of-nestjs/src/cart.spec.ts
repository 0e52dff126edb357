import { Bed } from "@nestjs/testing";

beforeEach(async () => {
  await Bed.prepare({});
  await Bed.compile();
});
