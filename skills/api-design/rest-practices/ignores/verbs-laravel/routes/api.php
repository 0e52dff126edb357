<?php

use Illuminate\Support\Facades\Route;

Route::get('getSales', [SaleController::class, 'index']);
Route::get('getCustomers', [CustomerController::class, 'index']);
Route::post('/createSale', [SaleController::class, 'store']);
