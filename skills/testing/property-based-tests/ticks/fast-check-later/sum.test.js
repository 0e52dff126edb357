import fc from "fast-check";

const later = fc.asyncProperty(fc.integer(), async (number) => sum(number));
const result = fc.check(later);  // ticks
