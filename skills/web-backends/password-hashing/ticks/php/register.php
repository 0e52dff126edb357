<?php
$hash = password_hash($_POST['password'], PASSWORD_DEFAULT); // ticks
if (password_verify($_POST['password'], $hash)) echo 'Welcome'; // ticks
