<?php
interface Priced {}

class Cart implements Countable
{
    public function count(): int { return 0; }
}
