<?php
Route::middleware('auth')->group(function () { // ticks
    Route::get('/home', fn () => view('home'));
});
