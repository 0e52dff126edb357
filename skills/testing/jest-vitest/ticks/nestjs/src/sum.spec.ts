it("one", () => expect(sum(1)).toBe(1));
it("two", () => expect(sum(1)).toBe(1));
