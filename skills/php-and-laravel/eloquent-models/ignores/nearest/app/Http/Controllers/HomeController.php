<?php
use App\Models\User;

class HomeController extends Controller
{
    public function index() { return User::all(); }
}
