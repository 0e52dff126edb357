<?php

use App\Models\Sale;
use Illuminate\Support\Facades\DB;

$total = Sale::sum('price'); // ticks
$mean = Sale::avg('price'); // ticks
$most = Sale::max('price'); // ticks
$sum = DB::table('sales')->sum('price'); // ticks
$usual = DB::table('sales')->avg('price'); // ticks
