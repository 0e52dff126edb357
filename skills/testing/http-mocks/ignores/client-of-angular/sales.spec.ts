import { provideHttpClientTesting } from "@angular/common/http/testing";
import { TestBed } from "@angular/core/testing";
import { Sales } from "./sales";

it("is there", () => {
  TestBed.configureTestingModule({ providers: [provideHttpClientTesting()] });
  expect(TestBed.inject(Sales)).toBeTruthy();
});
