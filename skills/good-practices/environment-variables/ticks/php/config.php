<?php
$dotenv = Dotenv\Dotenv::createImmutable(__DIR__); // ticks
$url = $_ENV['DATABASE_URL']; // ticks
$key = getenv('KEY'); // ticks
