<?php
interface Payment // ticks
{
    public function pay(float $amount): void;
}

class CardPayment implements Payment // ticks
{
    public function pay(float $amount): void { echo $amount; }
}
