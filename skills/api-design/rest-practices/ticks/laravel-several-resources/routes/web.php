<?php
Route::apiResources(['orders' => 'OrderController']); // ticks
