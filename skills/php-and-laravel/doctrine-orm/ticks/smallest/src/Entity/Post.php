<?php
use Doctrine\ORM\Mapping as ORM;

#[ORM\Entity]
class Post
{
    #[ORM\Column] // ticks
    private string $title;

    #[ORM\ManyToOne] // ticks
    private User $author;

    #[ORM\OneToMany] // ticks
    private array $comments;
}
