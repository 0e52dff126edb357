<?php
array_map($double, $numbers); // ticks
in_array(3, $numbers); // ticks
usort($numbers, $compare); // ticks
sort($numbers); // ticks
count($numbers); // ticks
explode(',', $line); // ticks
implode(',', $numbers); // ticks
