<?php
$a = htmlentities($_POST['a']); // ticks
$b = filter_var($_POST['b'], FILTER_VALIDATE_EMAIL); // ticks
$c = strip_tags($_POST['c']); // ticks
