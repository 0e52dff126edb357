<?php
it('adds', function () {
    expect(add(1, 2))->toBe(3); // ticks
    expect(add(1, 2))->toEqual(3); // ticks
    expect(isEmpty())->toBeTrue(); // ticks
    expect(isFull())->toBeFalse(); // ticks
    expect(lines())->toHaveCount(2); // ticks
    expect(lines())->toContain('tea'); // ticks
    expect(fn () => fail())->toThrow(Exception::class); // ticks
    expect(cart())->toBeInstanceOf(Cart::class); // ticks
});
