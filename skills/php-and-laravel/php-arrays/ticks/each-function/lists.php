<?php
$a = array_map('strtoupper', $names); // ticks
$b = array_reduce($numbers, fn ($sum, $n) => $sum + $n, 0); // ticks
array_push($names, 'Ana'); // ticks
array_pop($names); // ticks
$c = array_merge($a, $b); // ticks
$d = array_keys($prices); // ticks
$e = array_values($prices); // ticks
$f = array_search('Ana', $names); // ticks
if (array_key_exists('tea', $prices)) echo 'tea'; // ticks
if (in_array('Ana', $names)) echo 'Ana'; // ticks
usort($names, fn ($x, $y) => $x <=> $y); // ticks
sort($names); // ticks
$h = array_slice($names, 1); // ticks
$i = array_column($rows, 'id'); // ticks
