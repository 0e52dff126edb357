<?php
class Shape
{
    public function scale(float $factor): float // ticks
    {
        return $this->size * $factor;
    }
}
