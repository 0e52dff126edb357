<?php
use Illuminate\Support\Facades\Route;

Route::post('/posts', 'PostController@store'); // ticks
Route::put('/post', 'PostController@update'); // ticks
Route::patch('/post', 'PostController@patch'); // ticks
Route::delete('/post', 'PostController@destroy'); // ticks
Route::resource('posts', 'PostController'); // ticks
Route::apiResource('posts', 'PostController'); // ticks
Route::prefix('admin')->group(base_path('routes/admin.php')); // ticks
Route::controller('PostController'); // ticks
Route::get('/posts/{post}/comments', fn () => []); // ticks
