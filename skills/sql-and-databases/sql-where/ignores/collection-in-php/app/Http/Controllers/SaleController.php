<?php

class SaleController extends Controller
{
    public function index()
    {
        return collect([['paid' => true]])->where('paid', true);
    }
}
