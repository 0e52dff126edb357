<?php

use Illuminate\Support\Facades\Http;

$sales = Http::retry(3, 100)->get($address); // ticks
