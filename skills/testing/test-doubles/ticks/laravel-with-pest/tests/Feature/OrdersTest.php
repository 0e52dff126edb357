<?php

use Illuminate\Support\Facades\Notification;

test('sends a note', function () {
    Notification::fake(); // ticks
    $this->post('/orders');
    Notification::assertSentTo($this->user, Ordered::class); // ticks
});
