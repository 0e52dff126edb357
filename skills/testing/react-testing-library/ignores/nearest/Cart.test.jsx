import { render, screen } from "@testing-library/react";
test("sums", () => { mount(<Cart />); }); // screen.getByText("12")
