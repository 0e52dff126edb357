<?php
class LoafController extends Controller
{
    /**
     * @queryParam page int # ticks
     * @bodyParam name string # ticks
     * @urlParam id int # ticks
     * @responseField price int # ticks
     */
    public function index() {}
}
