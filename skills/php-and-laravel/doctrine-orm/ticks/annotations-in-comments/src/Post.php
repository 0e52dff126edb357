<?php
use Doctrine\ORM\Mapping as ORM;

class Post
{
    /** @ORM\Column(type="string") # ticks
     */
    private $title;
}

function save($manager, $post)
{
    $manager->persist($post); // ticks
}
