import { expect, jest } from "@jest/globals";

const one = jest.fn();  // ticks
expect(one).toHaveBeenCalled();  // ticks
