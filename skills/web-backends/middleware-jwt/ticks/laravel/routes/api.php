<?php

use Illuminate\Support\Facades\Route;
use Tymon\JWTAuth\Facades\JWTAuth;

Route::post('/login', fn () => JWTAuth::attempt(request(['email', 'password']))); // ticks
Route::middleware('auth:api')->get('/me', [UserController::class, 'me']); // ticks
