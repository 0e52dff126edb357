import { TestBed } from "@angular/core/testing";
import { Loaf } from "./loaf";

it("shows the name", () => {
  const fixture = TestBed.createComponent(Loaf);
  expect(fixture.nativeElement.textContent).toContain("Rye"); // ticks
});
