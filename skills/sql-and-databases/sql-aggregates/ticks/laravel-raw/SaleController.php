<?php
use App\Models\Sale;
use Illuminate\Support\Facades\DB;

Sale::select(DB::raw('COUNT(price) as total')); // ticks
Sale::select(DB::raw('SUM(price) as total')); // ticks
Sale::select(DB::raw('AVG(price) as total')); // ticks
Sale::select(DB::raw('MIN(price) as total')); // ticks
Sale::select(DB::raw('MAX(price) as total')); // ticks
Sale::select(DB::raw('count(price) as total')); // ticks
Sale::select(DB::raw('sum(price) as total')); // ticks
Sale::select(DB::raw('avg(price) as total')); // ticks
Sale::selectRaw('SUM(price) as total'); // ticks
Sale::groupBy('shop')->havingRaw('SUM(price) > 10'); // ticks
$this->createQueryBuilder('sale')->select('SUM(sale.price)'); // ticks
$this->createQueryBuilder('sale')->addSelect('SUM(sale.price)'); // ticks
Sale::withSum('items', 'price')->get(); // ticks
Sale::withAvg('items', 'price')->get(); // ticks
