<?php
class PostSeeder extends Seeder // ticks
{
    public function run() { Post::factory(); }
}
