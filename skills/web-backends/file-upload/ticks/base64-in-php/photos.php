<?php

function keep(string $photo): void
{
    file_put_contents('photo.png', base64_decode($photo)); // ticks
}

function send(string $photo): void
{
    Storage::disk('public')->put('photo.png', base64_decode($photo)); // ticks
}
