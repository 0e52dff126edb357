<?php
class PostSeeder extends Seeder // ticks
{
    public function run() { Post::updateOrCreate(['title' => 'First']); }
}
