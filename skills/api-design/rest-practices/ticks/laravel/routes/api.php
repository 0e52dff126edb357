<?php
use Illuminate\Support\Facades\Route;

Route::get('/orders', 'OrderController@index'); // ticks
Route::post('/orders', 'OrderController@store'); // ticks
Route::put('/orders/{order}', 'OrderController@update'); // ticks
Route::patch('/orders/{order}', 'OrderController@change'); // ticks
Route::delete('/orders/{order}', 'OrderController@destroy'); // ticks
