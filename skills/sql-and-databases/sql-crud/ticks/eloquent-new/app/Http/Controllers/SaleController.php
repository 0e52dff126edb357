<?php

use App\Models\Sale;

class SaleController extends Controller
{
    public function store(Request $request)
    {
        $sale = new Sale(); // ticks
        $sale->price = $request->price;
        $sale->save();
    }

    public function index()
    {
        return Sale::where('paid', true)->get(); // ticks
    }

    public function update(Request $request, $id)
    {
        $sale = Sale::find($id); // ticks
        $sale->price = $request->price;
        $sale->save(); // ticks
    }

    public function destroy($id)
    {
        Sale::destroy($id); // ticks
    }
}
