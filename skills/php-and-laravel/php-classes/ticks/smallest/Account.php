<?php
class Account
{
    private float $balance = 0; // ticks

    public function deposit(float $amount): void
    {
        $this->balance += $amount;
    }
}
