<?php

namespace App\Http\Controllers;

use Illuminate\Http\Request;

class VerificationController extends Controller
{
    public function send(Request $request)
    {
        $request->user()->sendEmailVerificationNotification(); // ticks

        return ['status' => 'sent'];
    }
}
