<?php
class LoginController extends Controller
{
    public function store()
    {
        Auth::attempt(['email' => $this->email]); // ticks
        auth()->attempt(['email' => $this->email]); // ticks
        Auth::guard('admin')->attempt(['email' => $this->email]); // ticks
    }
}
