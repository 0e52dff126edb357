<?php

$db = new PDO("mysql:host=$host;dbname=$name", $user, $password); // ticks
