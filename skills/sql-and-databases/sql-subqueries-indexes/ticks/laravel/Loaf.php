<?php
use App\Models\Loaf;

Loaf::whereHas('orders')->get(); // ticks
Loaf::whereDoesntHave('orders')->get(); // ticks
Loaf::has('orders')->get(); // ticks
Loaf::doesntHave('orders')->get(); // ticks
Loaf::whereExists('orders')->get(); // ticks

Schema::table('loaves', function (Blueprint $table) {
    $table->index('name'); // ticks
});
