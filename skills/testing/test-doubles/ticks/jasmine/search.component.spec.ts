import { SearchComponent } from "./search.component";

describe("SearchComponent", () => {
  it("shows what is found", () => {
    const service = jasmine.createSpyObj("PokemonService", ["search", "all"]); // ticks
    service.search.and.returnValue([{ id: 1, name: "Torterra" }]); // ticks
    service.all.and.callFake((page) => [{ id: page, name: "Torterra" }]); // ticks
    service.find.and.resolveTo({ id: 1, name: "Torterra" }); // ticks
    service.save.and.throwError("offline"); // ticks
    expect(new SearchComponent(service).results("T").length).toBe(1);
  });
});
