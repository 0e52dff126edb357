import { render, screen } from "@testing-library/react";

test("renders", () => {
  render(<Banner />);
  expect(screen.getByTestId("banner")).toBeInTheDocument();
});
