<?php
class PageController extends BaseController
{
    public function home() { return view('home'); } // ticks
}
