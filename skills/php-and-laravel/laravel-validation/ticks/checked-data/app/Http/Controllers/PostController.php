<?php
class PostController extends Controller
{
    public function store(StorePost $request)
    {
        $this->posts->add($request->validated()); // ticks
        $this->posts->add($request->safe()); // ticks
    }
}
