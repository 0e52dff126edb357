<?php

namespace App\Services;

use Illuminate\Support\Facades\Http;

class Cep
{
    public function find(string $cep): array
    {
        return Http::get("https://viacep.com.br/ws/{$cep}/json/")->json(); // ticks
    }
}
