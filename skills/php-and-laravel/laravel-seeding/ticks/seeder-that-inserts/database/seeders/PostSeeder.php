<?php
class PostSeeder extends Seeder // ticks
{
    public function run() { DB::table('posts')->insert(['title' => 'First']); }
}
