<?php
class OrdersTest extends TestCase
{
    public function test_sends(): void
    {
        $mailer = $this->createMock(Mailer::class); // ticks
        $mailer->method('send')->willReturn(true); // ticks
        $other = $this->getMockBuilder(Mailer::class); // ticks
        $mailer->expects($this->once())->method('send'); // ticks
    }
}
