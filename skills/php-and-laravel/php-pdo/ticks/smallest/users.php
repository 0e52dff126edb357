<?php
$pdo = new PDO('mysql:host=localhost;dbname=shop', 'root', $password);
$statement = $pdo->prepare('select * from users where id = ?'); // ticks
$statement->execute([$id]);
