<?php
for ($i = 0; $i < 3; $i++) echo $i; // ticks
while ($row = next($rows)) echo $row; // ticks
do { $i--; } while ($i > 0); // ticks
switch ($choice) { // ticks
    case 1: echo "one";
}
