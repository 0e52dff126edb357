<?php
class PostController extends Controller
{
    public function store(Request $request)
    {
        $data = $request->validate(['title' => 'required|max:80']); // ticks
    }
}
