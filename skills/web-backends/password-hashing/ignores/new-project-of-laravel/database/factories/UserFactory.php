<?php

class UserFactory extends Factory
{
    public function definition(): array
    {
        return ['password' => static::$password ??= Hash::make('password')];
    }
}
