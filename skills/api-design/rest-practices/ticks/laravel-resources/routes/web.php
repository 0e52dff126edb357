<?php
Route::apiResource('orders', 'OrderController'); // ticks
