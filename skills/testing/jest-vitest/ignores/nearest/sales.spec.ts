it("should be defined", () => { expect(service).toBeDefined(); });
it("runs", () => { run(); }); // expect(sum(1)).toBe(1)
