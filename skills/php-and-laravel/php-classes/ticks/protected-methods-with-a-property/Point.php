<?php
class Point
{
    protected $y = 0; // ticks

    protected function reset() { $this->y = 0; }
}
