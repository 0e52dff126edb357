<?php

use App\Models\Sale;

class SaleController extends Controller
{
    public function store(Request $request)
    {
        Sale::create($request->validated()); // ticks
    }

    public function show($id)
    {
        return Sale::where('id', $id)->first(); // ticks
    }

    public function update(Request $request, Sale $sale, $id)
    {
        $sale->update($request->validated()); // ticks
    }

    public function destroy(Sale $sale, $id)
    {
        $sale->delete(); // ticks
    }
}
