import { render, screen } from "@testing-library/react";
import App from "./App";

test("shows the cart", () => {
  render(<App />);
  expect(screen.getByText("12 items")).toBeInTheDocument();
});
