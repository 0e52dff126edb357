<?php
$db = new mysqli('localhost', 'root', $password, 'shop');
$rows = $db->query('select * from users'); // ticks
$other = $db->prepare('select * from users where id = ?'); // ticks
