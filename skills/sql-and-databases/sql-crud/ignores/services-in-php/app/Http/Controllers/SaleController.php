<?php

use App\Services\Sales;

class SaleController extends Controller
{
    public function store(Request $request)
    {
        Sales::create($request->all());
    }

    public function show($id)
    {
        return Sales::find($id);
    }

    public function update(Request $request, $id)
    {
        Sales::update($id, $request->all());
    }

    public function destroy($id)
    {
        Sales::delete($id);
    }
}
