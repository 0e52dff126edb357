<?php
class PostController extends Controller
{
    public function index()
    {
        //
    }
}
