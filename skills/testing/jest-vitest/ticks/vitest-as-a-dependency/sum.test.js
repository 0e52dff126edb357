test("one", () => expect(sum(1)).not.toBe(1));
test("two", () => expect(sum(1)).not.toBe(1));
