<?php

use App\Models\Sale;

$total = Sale::where('open', true)->pluck('price')->sum();
