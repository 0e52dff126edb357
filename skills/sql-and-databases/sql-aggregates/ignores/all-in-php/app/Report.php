<?php

use App\Models\Sale;

$total = Sale::all()->sum('price');
