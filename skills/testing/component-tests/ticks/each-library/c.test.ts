import { render } from "@testing-library/angular";
expect(render(Loaf).a).toBe(1);
