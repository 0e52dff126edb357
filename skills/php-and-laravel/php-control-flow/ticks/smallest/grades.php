<?php
foreach ($points as $name => $value) { // ticks
    if ($value > 90) { // ticks
        echo "$name: A";
    } else {
        echo "$name: B";
    }
}
