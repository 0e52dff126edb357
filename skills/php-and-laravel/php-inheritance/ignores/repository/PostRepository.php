<?php
class PostRepository extends ServiceEntityRepository
{
    public function __construct($registry) { parent::__construct($registry, Post::class); }
}
