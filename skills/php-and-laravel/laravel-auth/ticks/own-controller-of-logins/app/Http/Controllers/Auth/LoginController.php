<?php

namespace App\Http\Controllers\Auth;

class LoginController extends Controller
{
    public function __invoke(LoginRequest $request)
    {
        $user = User::firstWhere('email', $request->email);

        return ['token' => $user->createToken('api')->plainTextToken]; // ticks
    }
}
