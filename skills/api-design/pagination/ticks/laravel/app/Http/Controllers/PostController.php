<?php
class PostController extends Controller
{
    public function index()
    {
        $a = Post::latest()->paginate(10); // ticks
        $b = Post::latest()->simplePaginate(10); // ticks
        $c = Post::latest()->cursorPaginate(10); // ticks
    }
}
