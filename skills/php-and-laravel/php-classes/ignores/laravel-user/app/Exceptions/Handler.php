<?php

class Handler extends ExceptionHandler
{
    protected $levels = [];

    public function register()
    {
    }
}
