<?php

namespace App\Controller;

class OrderController extends AbstractController
{
    public function all(): Response
    {
        return $this->render('orders.html.twig', ['orders' => $this->orders]);
    }
}
