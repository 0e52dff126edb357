<?php
class Point
{
    public function __construct($x) { $this->x = $x; } // ticks

    private function reset() { $this->x = 0; }
}
