<?php
do { // ticks
    $i--;
} while ($i > 0); // ticks
if ($i === 0) { // ticks
    echo "none";
} elseif ($i === 1) {
    echo "one";
}
