<?php
$dotenv = Dotenv\Dotenv::createUnsafeImmutable(__DIR__); // ticks
$url = $_ENV['DATABASE_URL']; // ticks
