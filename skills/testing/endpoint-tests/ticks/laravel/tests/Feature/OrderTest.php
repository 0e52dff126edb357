<?php
class OrderTest extends TestCase
{
    public function test_answers(): void
    {
        $this->getJson('/orders'); // ticks
        $this->postJson('/orders'); // ticks
        $this->putJson('/orders/1'); // ticks
        $this->patchJson('/orders/1'); // ticks
        $this->deleteJson('/orders/1'); // ticks
        $this->get('/orders'); // ticks
        $this->post('/orders'); // ticks
        $this->put('/orders/1'); // ticks
        $this->patch('/orders/1'); // ticks
        $response = $this->delete('/orders/1'); // ticks
        $response->assertOk(); // ticks
        $response->assertCreated(); // ticks
        $response->assertStatus(200); // ticks
        $response->assertJson([]); // ticks
        $response->assertRedirect('/'); // ticks
        $response->assertUnauthorized(); // ticks
        $response->assertForbidden(); // ticks
        $response->assertNotFound(); // ticks
    }
}
