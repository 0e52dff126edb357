<?php

namespace Tests\Feature;

use App\Models\User;
use Tests\TestCase;

class OrderTest extends TestCase
{
    public function test_a_user_lists_orders(): void
    {
        $user = User::factory()->create();

        $this->actingAs($user)->get('/orders')->assertOk();
    }
}
