<?php
$loaves = cache()->remember('loaves', 60, fn () => Loaf::all()); // ticks
