<?php
class Point
{
    public function __construct($x) { $this->x = $x; } // ticks

    protected function reset() { $this->x = 0; }
}
