<?php

class ShopFactory extends Factory
{
    protected $items = [];

    public function boot()
    {
    }
}
