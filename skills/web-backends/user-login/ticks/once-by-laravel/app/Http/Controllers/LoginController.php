<?php

namespace App\Http\Controllers;

use Illuminate\Http\Request;
use Illuminate\Support\Facades\Auth;

class LoginController extends Controller
{
    public function login(Request $request)
    {
        if (!Auth::once($request->only('email', 'password'))) { // ticks
            return response('Login failed', 401);
        }

        return Auth::user()->createToken('app')->plainTextToken;
    }
}
