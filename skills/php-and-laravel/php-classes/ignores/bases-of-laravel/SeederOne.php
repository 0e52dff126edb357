<?php

class ShopSeeder extends Seeder
{
    protected $items = [];

    public function boot()
    {
    }
}
