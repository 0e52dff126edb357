import { provideHttpClient } from "@angular/common/http";
import { HttpTestingController, provideHttpClientTesting } from "@angular/common/http/testing";
import { TestBed } from "@angular/core/testing";
import { Sales } from "./sales";

it("lists sales", () => {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
  const answers = TestBed.inject(HttpTestingController);
  TestBed.inject(Sales).list();
  answers.expectOne("/sales").flush([]); // ticks
});
