<?php
$pdo = new PDO('sqlite:shop.db');
$statement = $mysqli->prepare('select * from users where id = ?');
$statement->bind_param('i', $id);
$statement->execute();
