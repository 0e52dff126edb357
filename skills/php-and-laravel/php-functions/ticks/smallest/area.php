<?php
function area(float $width, float $height): float // ticks
{
    return $width * $height;
}
