<?php
try {
    echo intdiv($a, $b);
} catch (DivisionByZeroError $error) { // ticks
    echo "Not by zero";
}
