<?php

class AdminUsers extends Seeder
{
    public function run(): void
    {
        Admin::create(['password' => Hash::make('password')]);
    }
}
