<?php
class OutOfStock extends DomainException {} // ticks

function take(int $count): void
{
    if ($count < 0) throw new InvalidArgumentException("negative"); // ticks
    try {
        remove($count);
    } catch (OutOfStock $error) { // ticks
        error_log($error->getMessage());
    }
}
