<?php

namespace App\Entity;

use Doctrine\ORM\Mapping as ORM;

#[ORM\Entity]
class Order
{
    // ticks
    #[ORM\ManyToOne(inversedBy: 'orders')]
    private Customer $customer;

    // ticks
    #[ORM\OneToMany(targetEntity: Line::class, mappedBy: 'order')]
    private Collection $lines;

    // ticks
    #[ORM\ManyToMany(targetEntity: Product::class)]
    private Collection $products;
}
