<?php
class OutOfStockException extends RuntimeException
{
    public function __construct(string $name)
    {
        parent::__construct("$name is out of stock");
    }
}
