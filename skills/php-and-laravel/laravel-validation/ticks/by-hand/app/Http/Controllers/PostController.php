<?php
class PostController extends Controller
{
    public function store()
    {
        $validator = Validator::make($this->input, ['title' => 'required']); // ticks
    }
}
