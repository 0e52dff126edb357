<?php

namespace App\Models;

use Illuminate\Database\Eloquent\Model;

class Post extends Model
{
    protected $guarded = []; // ticks

    public function summary(): string
    {
        return substr($this->text, 0, 100);
    }
}
