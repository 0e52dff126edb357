<?php
use App\Models\Post;

class PostController extends Controller
{
    public function show($id)
    {
        return Post::findOrFail($id); // ticks
    }
}
