const one = vi.fn();  // ticks
expect(one).toHaveBeenCalled();  // ticks
