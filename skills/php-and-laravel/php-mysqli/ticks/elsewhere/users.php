<?php
require 'connect.php';
$statement = $connection->prepare('select * from users where id = ?');
$statement->bind_param('i', $id); // ticks
