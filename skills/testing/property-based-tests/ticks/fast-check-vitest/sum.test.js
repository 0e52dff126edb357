import { it, test } from "@fast-check/vitest";

test.prop([integer()])("sum", (number) => sum(number) === number);  // ticks
it.prop([integer()])("sum", (number) => sum(number) === number);  // ticks
