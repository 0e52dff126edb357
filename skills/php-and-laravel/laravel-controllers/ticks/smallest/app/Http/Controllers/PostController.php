<?php
class PostController extends Controller
{
    public function index()
    {
        return view('posts.index', ['posts' => Post::all()]); // ticks
    }
}
