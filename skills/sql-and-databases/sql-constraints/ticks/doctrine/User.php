<?php
class User
{
    #[ORM\Column(length: 180, unique: true)] // ticks
    private string $email;
}
