<?php

namespace App\Exceptions;

class Missing extends \Exception
{
    public function render()
    {
        return view('errors.missing');
    }
}
