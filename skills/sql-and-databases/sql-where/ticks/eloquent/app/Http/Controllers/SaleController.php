<?php

use App\Models\Sale;
use Illuminate\Support\Facades\DB;

class SaleController extends Controller
{
    public function index()
    {
        $paid = Sale::where('paid', true)->get(); // ticks
        $some = Sale::query()->orWhere('paid', true)->get(); // ticks
        $few = Sale::whereIn('id', [1, 2])->get(); // ticks
        return DB::table('sales')->where('paid', true)->get(); // ticks
    }
}
