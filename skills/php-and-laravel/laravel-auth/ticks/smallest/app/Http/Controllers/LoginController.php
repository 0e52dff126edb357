<?php
class LoginController extends Controller
{
    public function store()
    {
        if (Auth::attempt(['email' => $this->email, 'password' => $this->password])) { // ticks
            return redirect('/');
        }
        Auth::logout(); // ticks
        Auth::guard('admin')->attempt([]); // ticks
        Auth::guard('admin')->login($this->user); // ticks
        Auth::login($this->user); // ticks
        auth()->attempt([]); // ticks
        auth()->login($this->user); // ticks
        auth()->logout(); // ticks
        $token = $this->user->createToken('web'); // ticks
        $this->user->currentAccessToken()->delete(); // ticks
        $other = JWTAuth::fromUser($this->user); // ticks
    }
}
