<?php
class Manager extends Employee
{
    public function __construct(string $name, public int $team)
    {
        parent::__construct($name); // ticks
    }
}
