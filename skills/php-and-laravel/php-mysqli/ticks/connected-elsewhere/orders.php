<?php
require 'connect.php';
$rows = $connection->query('select * from orders'); // ticks
while ($row = $rows->fetch_assoc()) echo $row['id'];
