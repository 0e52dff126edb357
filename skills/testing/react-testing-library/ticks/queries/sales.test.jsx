import { render, renderHook, screen, within } from "@testing-library/react";

test("sales", async () => {
  const view = render(<Sales />);  // ticks
  const hook = renderHook(() => useSales());  // ticks
  screen.getByText("Recife");  // ticks
  await screen.findByText("Recife");  // ticks
  screen.queryByText("Recife");  // ticks
  screen.getByRole("button", { name: "Buy" });  // ticks
  screen.getByDisplayValue("12");  // ticks
  screen.getByTitle("Total");  // ticks
  within(list).getByText("Recife");  // ticks
  view.getByText("Recife");  // ticks
});
