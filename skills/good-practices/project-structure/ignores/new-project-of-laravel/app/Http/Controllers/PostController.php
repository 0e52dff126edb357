<?php

namespace App\Http\Controllers;

class PostController extends Controller
{
}
