<?php
namespace App\Http\Controllers;

use App\Models\Sale;
use Illuminate\Support\Facades\DB;

class SaleController extends Controller
{
    public function index()
    {
        DB::table('sale')->leftJoin('customer', 'sale.customer', '=', 'customer.id'); // ticks
        Sale::join('customer', 'sale.customer', '=', 'customer.id'); // ticks
        Sale::select('customer')->groupBy('customer'); // ticks
        Sale::where('price', 5)->orderBy('price'); // ticks
        Sale::where('price', 5)->orderByDesc('price'); // ticks
        Sale::where('price', 5)->latest(); // ticks
    }
}
