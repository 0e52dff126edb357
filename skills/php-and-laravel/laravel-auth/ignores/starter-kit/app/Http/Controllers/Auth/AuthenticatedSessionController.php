<?php

namespace App\Http\Controllers\Auth;

class AuthenticatedSessionController extends Controller
{
    public function destroy()
    {
        Auth::guard('web')->logout();
        Auth::logout();
    }
}
