<?php
Route::get('/home', 'HomeController@index')->middleware('auth');
