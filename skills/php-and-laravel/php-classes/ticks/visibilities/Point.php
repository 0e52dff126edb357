<?php
class Point
{
    public $x = 0; // ticks
    protected $y = 0; // ticks

    private function reset() { $this->x = 0; }
}
