<?php

class OrderController extends Controller
{
    public function store()
    {
        Order::create(['total' => 3]); // ticks
        return response()->json(['message' => 'Added']); // ticks
    }
}
