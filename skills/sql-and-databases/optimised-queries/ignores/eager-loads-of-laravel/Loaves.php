<?php
use App\Models\Loaf;

Loaf::with('orders')->get();
Loaf::with('baker')->get();
