<?php
use Illuminate\Support\Facades\Cache;

Cache::remember('loaves', 60, fn () => all()); // ticks
Cache::rememberForever('loaves', fn () => all()); // ticks
Cache::put('loaves', 1); // ticks
Cache::get('loaves'); // ticks
cache()->get('loaves'); // ticks
