<?php
test('shows prices', function () {
    $this->get('/prices'); // ticks
    $answer->assertOk(); // ticks
});
