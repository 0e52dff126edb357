<?php
use App\Models\Post;

class Posts
{
    public function work(Post $post)
    {
        Post::create(['title' => 'a']); // ticks
        Post::where('a', 1); // ticks
        Post::all(); // ticks
        Post::find(1); // ticks
        Post::with('author'); // ticks
        Post::paginate(10); // ticks
        Post::latest(); // ticks
        Post::orderBy('title'); // ticks
        Post::first(); // ticks
        Post::updateOrCreate(['id' => 1]); // ticks
        Post::query(); // ticks
        Post::get(); // ticks
        $post->update(['title' => 'b']); // ticks
        $post->delete(); // ticks
        $other = new Post; // ticks
        $other->save();
        auth()->user()->posts()->create([]); // ticks
        auth()->user()->comments()->create([]); // ticks
        auth()->user()->tasks()->create([]); // ticks
        auth()->user()->products()->create([]); // ticks
        auth()->user()->orders()->create([]); // ticks
    }
}
