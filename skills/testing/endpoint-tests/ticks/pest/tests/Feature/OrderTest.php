<?php
it('answers', function () {
    getJson('/orders'); // ticks
    postJson('/orders'); // ticks
    get('/orders'); // ticks
    $response = post('/orders'); // ticks
    $response->assertOk(); // ticks
});
