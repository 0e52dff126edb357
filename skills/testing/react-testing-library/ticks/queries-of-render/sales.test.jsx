import { render } from "@testing-library/react";

test("sales", async () => {
  const { findByText, getByText, queryByText } = render(<Sales />);  // ticks
  getByText("Recife");  // ticks
  await findByText("Recife");  // ticks
  queryByText("Recife");  // ticks
});
