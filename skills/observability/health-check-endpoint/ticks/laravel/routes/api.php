<?php
Route::get('/health', fn () => ['status' => 'ok']); // ticks
