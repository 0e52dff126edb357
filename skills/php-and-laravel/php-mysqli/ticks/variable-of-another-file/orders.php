<?php
require 'connect.php';
$rows = $mysqli->query('select * from orders'); // ticks
$statement = $mysqli->prepare('select * from orders where id = ?'); // ticks
