<?php
for ($i = 0; $i < 3; $i++) { // ticks
    echo match ($i) { 0 => "small", default => "large" }; // ticks
}
