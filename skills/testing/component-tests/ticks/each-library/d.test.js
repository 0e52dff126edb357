import { expect } from "vitest";
import { render } from "@testing-library/svelte";
expect(render(Loaf).a).toEqual(1);
