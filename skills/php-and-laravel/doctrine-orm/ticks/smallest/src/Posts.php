<?php
$manager->persist($post); // ticks
$manager->flush(); // ticks
$manager->createQueryBuilder(); // ticks
$manager->getRepository(Post::class); // ticks
