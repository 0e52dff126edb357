<?php
foreach ($points as $name => $value) { // ticks
    if ($value > 90) {
        echo "$name: A";
    } else { // ticks
        echo "$name: B";
    }
}
