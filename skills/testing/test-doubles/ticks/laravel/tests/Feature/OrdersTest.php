<?php
class OrdersTest extends TestCase
{
    public function test_sends(): void
    {
        Mail::fake(); // ticks
        Mail::assertSent(OrderMail::class); // ticks
        Queue::assertPushed(SendReport::class); // ticks
        Event::assertDispatched(Ordered::class); // ticks
        $this->mock(Mailer::class); // ticks
        $this->partialMock(Mailer::class); // ticks
    }
}
