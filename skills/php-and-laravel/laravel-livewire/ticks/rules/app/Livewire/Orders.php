<?php
use Livewire\Component;

class Orders extends Component // ticks
{
    protected $rules = ['name' => 'required'];

    public function save(): void { $this->validate(); }
}
