<?php
it('answers', function () {
    $this->get('/posts')->assertOk(); // ticks
    $this->get('/posts')->assertStatus(200); // ticks
    $this->post('/posts')->assertRedirect('/login'); // ticks
    $this->get('/posts')->assertSee('Title'); // ticks
    $this->get('/api/posts')->assertJson(['a' => 1]); // ticks
    $this->post('/api/posts')->assertCreated(); // ticks
    $this->get('/posts/0')->assertNotFound(); // ticks
    $this->get('/admin')->assertForbidden(); // ticks
});
