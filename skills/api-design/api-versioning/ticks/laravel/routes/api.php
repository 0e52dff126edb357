<?php
Route::prefix('v1')->group(base_path('routes/v1.php')); // ticks
Route::prefix('api/v2')->group(base_path('routes/v2.php')); // ticks
