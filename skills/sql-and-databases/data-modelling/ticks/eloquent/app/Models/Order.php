<?php

namespace App\Models;

use Illuminate\Database\Eloquent\Model;

class Order extends Model
{
    public function customer()
    {
        return $this->belongsTo(Customer::class); // ticks
    }

    public function lines()
    {
        return $this->hasMany(Line::class); // ticks
    }

    public function products()
    {
        return $this->belongsToMany(Product::class); // ticks
    }
}
