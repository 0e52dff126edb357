<?php

use Illuminate\Support\Facades\Route;

Route::get('getSales', [SaleController::class, 'index']);
Route::post('/createSale', [SaleController::class, 'store']);
