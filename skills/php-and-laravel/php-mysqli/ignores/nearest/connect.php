<?php
$connection = new mysqli('localhost', 'root', $password, 'shop');
if ($connection->connect_error) die('No database');
