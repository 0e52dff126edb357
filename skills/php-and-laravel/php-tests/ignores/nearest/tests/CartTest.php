<?php
class CartTest extends TestCase
{
    public function test_adds(): void
    {
        $this->assertTrue(true);
    }
}
