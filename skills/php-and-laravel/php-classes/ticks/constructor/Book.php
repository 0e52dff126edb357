<?php
class Book
{
    public function __construct($title) // ticks
    {
        $this->title = $title;
    }

    public function cover()
    {
        return strtoupper($this->title);
    }
}
