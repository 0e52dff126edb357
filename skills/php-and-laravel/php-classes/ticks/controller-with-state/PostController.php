<?php
use Illuminate\Http\Request;

class PostController extends BaseController
{
    private int $limit = 10;

    public function __construct(private PostStore $posts) {}

    public function index() { return $this->posts->all(); }
}
