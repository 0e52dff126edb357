<?php
use Livewire\Component;

class Counter extends Component // ticks
{
    public int $count = 0;

    public function add(): void { $this->count++; }
}
