<?php
class LoafController extends BaseController
{
    /** @Route("/loaves") */
    public function index() { return $this->render('loaves.html.twig'); } // ticks
}
