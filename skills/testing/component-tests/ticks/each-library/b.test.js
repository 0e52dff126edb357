import { render } from "@testing-library/svelte";
expect(render(Loaf).a).toBe(1);
