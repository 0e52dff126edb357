<?php
use App\Models\Loaf;

class Loaves
{
    public function sold()
    {
        return Cache::remember('sold', 60, fn () => Loaf::where('sold', true)->get()); // ticks
    }
}
