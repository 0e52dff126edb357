<?php

use App\Models\Product;
use Illuminate\Database\Seeder;

class ProductSeeder extends Seeder
{
    public function run(): void
    {
        Product::insert([ // ticks
            ['name' => 'Tea', 'price' => 300],
            ['name' => 'Rice', 'price' => 200],
        ]);
    }
}
