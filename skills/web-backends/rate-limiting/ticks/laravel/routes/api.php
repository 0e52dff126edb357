<?php
Route::post('/login', 'LoginController@store')->middleware('throttle:5,1'); // ticks
