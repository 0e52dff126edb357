<?php

use Tymon\JWTAuth\Facades\JWTAuth;

class LoginController extends Controller
{
    public function __construct()
    {
        $this->middleware('auth:api'); // ticks
    }

    public function store()
    {
        return JWTAuth::fromUser($this->user); // ticks
    }
}
