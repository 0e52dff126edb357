<?php

Route::apiResource('sales', SaleController::class);
