<?php
test('answers', function () {
    getJson('/orders')->assertOk(); // ticks
});
