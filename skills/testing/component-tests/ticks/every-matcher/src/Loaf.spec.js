import { expect } from "vitest";
import { shallowMount } from "@vue/test-utils";

expect(shallowMount(Loaf).a).toBe(1); // ticks
expect(a).toEqual(1); // ticks
expect(a).toHaveBeenCalled(); // ticks
expect(a).toHaveBeenCalledWith(1); // ticks
expect(a).toHaveLength(1); // ticks
expect(a).toBeInTheDocument(); // ticks
expect(a).toHaveTextContent("a"); // ticks
expect(a).toBeNull(); // ticks
expect(a).toBeFalse(); // ticks
expect(a).toBeTrue(); // ticks
expect(a).toMatchSnapshot(); // ticks
