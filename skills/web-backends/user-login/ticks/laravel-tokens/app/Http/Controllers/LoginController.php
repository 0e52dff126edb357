<?php
class LoginController extends Controller
{
    public function store($user)
    {
        if (!Hash::check($this->password, $user->password)) abort(401); // ticks
        return $user->createToken('web')->plainTextToken;
    }
}
