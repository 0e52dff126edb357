<?php
class OrderController extends Controller
{
    public function render()
    {
        return response()->json(['orders' => []]);
    }
}
