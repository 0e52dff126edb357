<?php

namespace App\Http\Controllers;

use App\Models\Customer;
use App\Models\Order;

class OrderController
{
    public function index()
    {
        return Order::with('items')->paginate(10); // ticks
    }

    public function customers()
    {
        return Customer::with(['orders', 'address'])->get(); // ticks
    }
}
