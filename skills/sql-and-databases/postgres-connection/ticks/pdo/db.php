<?php

$db = new PDO("pgsql:host=localhost;dbname=shop", $user, $password); // ticks
