<?php
trait Sluggable // ticks
{
    public function slug(): string { return strtolower($this->title); }
}
