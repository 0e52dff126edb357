<?php

use Illuminate\Support\Facades\Http;

class SalesTest extends TestCase
{
    public function test_lists(): void
    {
        Http::fake(["api.example.org/*" => Http::response([])]); // ticks
    }
}
