<?php
class DatabaseSeeder extends Seeder
{
    public function run() { User::factory()->create(['name' => 'Test User']); }
}
