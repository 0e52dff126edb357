<?php

class ShopProvider extends Provider
{
    protected $items = [];

    public function boot()
    {
    }
}
