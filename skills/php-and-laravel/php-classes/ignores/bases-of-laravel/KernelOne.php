<?php

class ShopKernel extends Kernel
{
    protected $items = [];

    public function boot()
    {
    }
}
