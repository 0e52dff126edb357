<?php
use App\Models\Loaf;

class Sales
{
    public function all()
    {
        return Cache::remember('sales', 60, fn () => Loaf::where('sold', true)->get()); // ticks
    }
}
