<?php
it('shows loaves', function () {
    $this->get('/loaves'); // ticks
    $this->post('/loaves'); // ticks
    $this->put('/loaves'); // ticks
    $this->patch('/loaves'); // ticks
    $this->delete('/loaves'); // ticks
    $answer->assertOk(); // ticks
});
