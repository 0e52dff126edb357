<?php
class PostController extends AbstractController
{
    public function index() { return $this->render('posts.html.twig'); } // ticks

    public function all() { return $this->json([]); } // ticks

    public function add() { return $this->redirectToRoute('posts'); } // ticks

    public function form() { $form = $this->createForm(PostType::class); } // ticks
}
