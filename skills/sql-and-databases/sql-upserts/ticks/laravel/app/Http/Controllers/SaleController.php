<?php
namespace App\Http\Controllers;

use App\Models\Sale;

class SaleController extends Controller
{
    public function store()
    {
        Sale::updateOrCreate(['id' => 1], ['price' => 5]); // ticks
        Sale::upsert([['id' => 1]], ['id']); // ticks
    }
}
