<?php
function heading($text) { // ticks
    echo "<h1>$text</h1>";
}
