<?php
class PostSeeder extends Seeder // ticks
{
    public function run() { Post::create(['title' => 'First']); }
}
