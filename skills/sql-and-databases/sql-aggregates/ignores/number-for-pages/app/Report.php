<?php

use App\Models\Sale;

$rows = Sale::withCount('reviews')->get();
$pages = Sale::count() / 20;
