<?php
class PostController extends BaseController
{
    public function store() { return redirect('/posts'); } // ticks
    public function drop() { return back(); } // ticks
    public function json() { return response()->json(['a' => 1]); } // ticks
    public function none() { return response()->noContent(); } // ticks
    public function page() { return response()->view('posts'); } // ticks
    public function vue() { return Inertia::render('Posts'); } // ticks
    public function show() { return new PostResource($this->post); } // ticks
    public function all() { return PostResource::collection($this->posts); } // ticks
}
