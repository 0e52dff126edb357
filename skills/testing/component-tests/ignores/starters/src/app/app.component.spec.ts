import { TestBed } from "@angular/core/testing";

expect(TestBed.createComponent(AppComponent).componentInstance.title).toEqual("bread");
