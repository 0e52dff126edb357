<?php

namespace App\Http\Controllers;

use App\Models\User;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Auth;

class LoginController extends Controller
{
    public function login(Request $request)
    {
        if (!Auth::validate($request->only('email', 'password'))) { // ticks
            return response('Login failed', 401);
        }

        return User::where('email', $request->email)->first()->createToken('app')->plainTextToken;
    }
}
