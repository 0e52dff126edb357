<?php
class CartTest extends TestCase
{
    public function test_adds(): void
    {
        $this->assertEquals(3, (new Cart)->add(1, 2)); // ticks
        self::assertSame(4, (new Cart)->add(2, 2)); // ticks
        static::assertTrue($cart->isOpen()); // ticks
    }
}
