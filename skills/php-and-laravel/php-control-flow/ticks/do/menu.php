<?php
do { // ticks
    $i--;
} while ($i > 0); // ticks
if ($i === 0) {
    echo "none";
} elseif ($i === 1) { // ticks
    echo "one";
}
