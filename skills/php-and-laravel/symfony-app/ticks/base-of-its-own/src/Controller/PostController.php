<?php
use Symfony\Component\Routing\Attribute\Route;

class PostController extends BaseController
{
    #[Route('/posts')]
    public function index() { return $this->render('posts.html.twig'); } // ticks

    #[Route('/api/posts')]
    public function all() { return $this->json([]); } // ticks
}
