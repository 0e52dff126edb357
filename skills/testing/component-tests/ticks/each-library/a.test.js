import { render } from "@testing-library/vue";
expect(render(Loaf).a).toBe(1);
