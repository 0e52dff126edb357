import { TestBed } from "@angular/core/testing";
import { Loaf } from "./loaf";

it("should create", () => {
  const fixture = TestBed.createComponent(Loaf);
  expect(fixture.componentInstance).toBeTruthy();
});
