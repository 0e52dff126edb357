<?php
abstract class Shape // ticks
{
    abstract public function area(): float; // ticks
}
