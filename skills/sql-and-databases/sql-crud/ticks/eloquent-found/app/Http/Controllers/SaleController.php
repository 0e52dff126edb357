<?php

use App\Models\Sale;

class SaleController extends Controller
{
    public function store(Request $request)
    {
        Sale::create($request->validated());
    }

    public function update(Request $request, $id)
    {
        $sale = Sale::findOrFail($id);
        $sale->price = $request->price;
        $sale->save();
    }

    public function destroy(Sale $sale)
    {
        $sale->delete();
    }
}
