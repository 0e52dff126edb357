import { render, screen } from "@testing-library/react";
test("sums", () => { render(<Cart />); expect(screen.getByText("12")).toBeVisible(); });
