<?php

namespace App\Exceptions;

class ApiException extends \Exception
{
    public function render()
    {
        return response()->json(['error' => $this->getMessage()], $this->getCode()); // ticks
    }
}
