import fc from "fast-check";

fc.assert(fc.property(fc.integer(), (number) => sum(number) === number));  // ticks
