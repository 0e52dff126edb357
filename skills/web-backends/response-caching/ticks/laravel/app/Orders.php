<?php
$all = Cache::remember('orders', 60, fn () => load()); // ticks
$same = Cache::rememberForever('orders', fn () => load()); // ticks
Cache::put('orders', [], 60); // ticks
