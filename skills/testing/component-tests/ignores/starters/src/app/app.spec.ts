import { TestBed } from "@angular/core/testing";

expect(TestBed.createComponent(App).nativeElement.textContent).toContain("Hello, bread");
