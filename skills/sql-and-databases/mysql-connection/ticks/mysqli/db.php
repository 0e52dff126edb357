<?php

$db = new mysqli("localhost", $user, $password, "shop"); // ticks
$other = mysqli_connect("localhost", $user, $password, "stock"); // ticks
