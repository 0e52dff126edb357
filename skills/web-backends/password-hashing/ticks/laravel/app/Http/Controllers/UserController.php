<?php
class UserController extends Controller
{
    public function store()
    {
        $a = Hash::make($this->password); // ticks
        $b = Hash::check($this->password, $a); // ticks
        $c = bcrypt($this->password); // ticks
    }
}
