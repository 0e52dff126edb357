<?php

class SaleController extends Controller
{
    public function store()
    {
        return response()->json($this->add(), 201);
    }
}
