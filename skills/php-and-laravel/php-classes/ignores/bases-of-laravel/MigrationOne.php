<?php

class ShopMigration extends Migration
{
    protected $items = [];

    public function boot()
    {
    }
}
