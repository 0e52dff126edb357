<?php
class PostController extends Controller
{
    private $limit = 10;

    public function __construct() {}

    public function index() { return []; }
}
