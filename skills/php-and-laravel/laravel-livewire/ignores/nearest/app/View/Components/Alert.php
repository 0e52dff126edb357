<?php
use Illuminate\View\Component;

class Alert extends Component
{
    public string $text = '';

    public function render() { return view('alert'); }
}
