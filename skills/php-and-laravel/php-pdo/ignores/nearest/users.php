<?php
$pdo = new PDO('mysql:host=localhost;dbname=shop', 'root', $password);
$rows = $pdo->query("select * from users where id = $id");
