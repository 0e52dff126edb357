<?php

use App\Models\Sale;

$sales = Sale::where('paid', true)->get();
$total = $sales->count();
