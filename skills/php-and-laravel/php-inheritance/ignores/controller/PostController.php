<?php
class PostController extends BaseController
{
    public function __construct() { parent::__construct(); }
}
