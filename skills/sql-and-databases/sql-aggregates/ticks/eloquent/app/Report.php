<?php

use App\Models\Customer;
use App\Models\Sale;
use Illuminate\Support\Facades\DB;

$rows = Sale::count(); // ticks
$total = Sale::sum('price'); // ticks
$mean = Sale::avg('price'); // ticks
$most = Sale::max('price'); // ticks
$customers = Customer::withCount('sales')->get(); // ticks
$other = DB::table('sales')->count(); // ticks
$sum = DB::table('sales')->sum('price'); // ticks
$usual = DB::table('sales')->avg('price'); // ticks
