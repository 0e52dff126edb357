<?php
use OpenApi\Attributes as OA;

class OrderController
{
    #[OA\Get(path: '/orders', summary: 'All orders')] // ticks
    public function index() { return []; }
}
