<?php
$prices = ['tea' => 2, 'cake' => 3];
foreach ($prices as $name => $price) { // ticks
    echo "$name: $price";
}
