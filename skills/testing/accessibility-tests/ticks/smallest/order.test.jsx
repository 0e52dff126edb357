import { render } from "@testing-library/react";
import { axe } from "jest-axe";
import { Order } from "./Order";

it("has no violations", async () => {
  const { container } = render(<Order />);
  const results = await axe(container); // ticks
  expect(results).toHaveNoViolations(); // ticks
});
