<?php
class PostFactory extends Factory // ticks
{
    public function definition(): array { return ['title' => fake()->sentence()]; }
}
